import { stringify } from 'yaml';

/** YAML as engines written in Go read it: 1.1, in which `y` and `0x1` are no text, and without aliases. */
export const toYaml = (value: object): string => stringify(value, { version: '1.1', aliasDuplicateObjects: false });
