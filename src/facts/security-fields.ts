import { podFields } from './pod-fields.js';

const ofPods = podFields.securityContext.split(' ');
const ofContainers = podFields['securityContext of containers'].split(' ');

/** Fields that only a pod's securityContext has. */
export const onlyPodSecurity: readonly string[] = ofPods.filter((field) => !ofContainers.includes(field));

/** Fields that only a container's has. */
export const onlyContainerSecurity: readonly string[] = ofContainers.filter((field) => !ofPods.includes(field));
