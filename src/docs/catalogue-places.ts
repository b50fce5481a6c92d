import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a failure mode stands in the catalogue, in words: `Argo Workflows` and `Pod security`. */
export interface CataloguePlace {
  product: string;
  area: string;
}

const catalogue = join(dirname(fileURLToPath(import.meta.url)), '..', 'catalogue');

/** The places of all failure modes by id, as their files lie: `argo-workflows/pod-security/<id>.js`. */
export function cataloguePlaces(): ReadonlyMap<string, CataloguePlace> {
  const files = readdirSync(catalogue, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return new Map(files.map((file) => [basename(file, '.js'), placeOf(dirname(file))]));
}

function placeOf(folder: string): CataloguePlace {
  const [component = '', ...areas] = folder.split(/[\\/]/u);
  return {
    product: component.split('-').map(capitalised).join(' '),
    area: capitalised(areas.join(' ').replaceAll('-', ' ')),
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
