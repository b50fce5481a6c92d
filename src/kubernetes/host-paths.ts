import { exists, matches, parameter } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import type { Profile } from '../model/profile.js';
import type { Volume } from './shapes/core.js';

/** A runtime's socket, or a folder above it; slashes may be doubled and end the path. */
const SOCKET = '^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$';

/** The volume gives access to the node's container runtime. */
export const exposesRuntime = (volume: Path<Volume>): Test => matches(volume.hostPath.path, SOCKET);

export const isHostPath = (volume: Path<Volume>): Test => exists(volume.hostPath.path);

/** The profile allows the path, or one above it; needs hostPathsParameter(). */
export const isAllowed = (volume: Path<Volume>): Test =>
  matches(volume.hostPath.path, parameter<string[]>('allowedHostPaths').$each);

/** `parameters` of a failure mode that asks isAllowed(): patterns of the path and of what is below it. */
export const hostPathsParameter = ({ allowedHostPaths = [] }: Profile) => ({
  allowedHostPaths: allowedHostPaths.map((path) => {
    const segments = path.split('/').filter((segment) => segment !== '');
    return `^${segments.map((segment) => `/+${segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`).join('')}(/|$)`;
  }),
});
