import type { Component } from '#src/model/failure-mode.js';

/** The last patch of each minor; a version bound that moves by one release passes from one minor to another here. */
const LAST_PATCHES: Readonly<Record<Component, string>> = {
  argoWorkflows: '3.1.15 3.2.11 3.3.10 3.4.18 3.5.15 3.6.19 3.7.18 4.0.10 4.1.2',
  kargo: '0.9.2 1.0.4 1.1.3 1.2.3 1.3.4 1.4.4 1.5.3 1.6.4 1.7.10 1.8.14 1.9.10 1.10.10 1.11.2',
  kubernetes: '1.22.17 1.23.17 1.24.17 1.25.16 1.26.15',
};

/** Releases in order, from the oldest that a bound can move to. */
export const releasesOf = (component: Component): string[] =>
  LAST_PATCHES[component].split(' ').flatMap((last) => {
    const [major, minor, patch] = last.split('.');
    return Array.from({ length: Number(patch) + 1 }, (_, each) => `${major}.${minor}.${each}`);
  });
