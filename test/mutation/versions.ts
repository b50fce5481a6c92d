import semver from 'semver';
import { bitesIn } from '#src/check/enabled.js';
import type { Component, FailureMode } from '#src/model/failure-mode.js';
import type { Json } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { releasesOf } from './releases.js';

/** A failure mode with one bound of its versions, or of what its parameters say of them, moved. */
export interface MovedBound {
  /** In words. */
  bound: string;
  operator: string;
  mode: FailureMode;
}

const SWAPPED: Readonly<Record<string, string>> = { '>=': '>', '>': '>=', '<': '<=', '<=': '<', '': '' };
const COMPONENTS: readonly Component[] = ['argoWorkflows', 'kargo', 'kubernetes'];

export const movedBounds = (mode: FailureMode): MovedBound[] => [...ofRange(mode), ...ofParameters(mode)];

/** Moves that make another failure mode of it in some release, each once. */
function ofRange(mode: FailureMode): MovedBound[] {
  const releases = releasesOf(mode.component);
  const bites = (versions: string) => releases.filter((release) => bitesIn({ ...mode, versions }, release)).join();
  const comparators = [...mode.versions.matchAll(/(>=|<=|<|>)(\d[\d.]*)/g)];
  const moved = comparators.flatMap(({ 0: bound, 1: sign = '', 2: version = '', index }) => {
    const at = releases.indexOf(semver.coerce(version)?.version ?? version);
    const variants = [
      ['later', `${sign}${releases[at + 1]}`],
      ['earlier', `${sign}${releases[at - 1]}`],
      ['swapped', `${SWAPPED[sign]}${version}`],
    ] as const;
    return variants.map(([operator, text]) => {
      const versions = mode.versions.slice(0, index) + text + mode.versions.slice(index + bound.length);
      return { bound: `versions ${bound}`, operator, mode: { ...mode, versions } };
    });
  });
  const distinct = new Map([...moved].reverse().map((each) => [bites(each.mode.versions), each]));
  distinct.delete(bites(mode.versions));
  return [...distinct.values()].reverse();
}

/** What parameters say of versions is found by asking for each release; tables and names differ in most and are facts. */
function ofParameters(mode: FailureMode): MovedBound[] {
  return COMPONENTS.flatMap((component) => {
    const releases = releasesOf(component).filter((each) => component !== mode.component || bitesIn(mode, each));
    const answers = releases.map((release) => switchesOf(mode, { platform: { [component]: release } }));
    return releases.flatMap((release, index) => {
      const before = releases[index - 1];
      if (before === undefined || answers[index] === answers[index - 1]) return [];
      return [
        {
          bound: `parameters from ${release} on`,
          operator: 'later',
          mode: withAnswer(mode, component, release, before),
        },
        {
          bound: `parameters from ${release} on`,
          operator: 'earlier',
          mode: withAnswer(mode, component, before, release),
        },
      ];
    });
  });
}

const isSwitch = (value: Json): boolean =>
  typeof value === 'boolean' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const switchesOf = (mode: FailureMode, profile: Profile): string =>
  JSON.stringify(Object.entries(mode.parameters(profile)).filter(([, value]) => isSwitch(value)));

/** In one release the mode has the parameters of another. */
function withAnswer(mode: FailureMode, component: Component, release: string, like: string): FailureMode {
  const parameters = (profile: Profile) => {
    const platform = { ...profile.platform, [component]: like };
    return mode.parameters(profile.platform[component] === release ? { ...profile, platform } : profile);
  };
  return { ...mode, parameters };
}
