import type { Component } from './failure-mode.js';
import type { Profile } from './profile.js';

/** The components as people write them. */
export const componentNames: Readonly<Record<Component, string>> = {
  argoWorkflows: 'Argo Workflows',
  kargo: 'Kargo',
  kubernetes: 'Kubernetes',
};

/** What a profile says of the platform, such as `Argo Workflows 3.5.12, OpenShift`. */
export function platformText({ platform }: Profile): string {
  const named = Object.entries(componentNames).map(([component, name]) => {
    const version = platform[component as Component];
    return version && `${name} ${version}`;
  });
  return [...named, platform.openshift && 'OpenShift'].filter(Boolean).join(', ');
}
