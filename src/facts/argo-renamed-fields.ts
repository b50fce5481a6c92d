import type { RenamedField } from './renamed-fields.js';

/**
 * Fields of Argo's workflow kinds that were renamed, and the releases between which both names were known.
 * A unit test compares them with argo-fields.ts, and wants an entry for each field that a release takes away.
 */
export const argoRenamedFields: readonly RenamedField[] = [
  {
    type: 'CronWorkflowSpec',
    name: 'schedule',
    gone: '4.0.0',
    instead: 'schedules',
    advice: 'write schedules, a list',
  },
  {
    type: 'CronWorkflowSpec',
    name: 'schedules',
    since: '3.6.0',
    instead: 'schedule',
    advice: 'write schedule, one string',
  },
  { type: 'Synchronization', name: 'mutex', gone: '4.0.0', instead: 'mutexes', advice: 'write mutexes, a list' },
  { type: 'Synchronization', name: 'mutexes', since: '3.6.0', instead: 'mutex', advice: 'write mutex, one map' },
  {
    type: 'Synchronization',
    name: 'semaphore',
    gone: '4.0.0',
    instead: 'semaphores',
    advice: 'write semaphores, a list',
  },
  {
    type: 'Synchronization',
    name: 'semaphores',
    since: '3.6.0',
    instead: 'semaphore',
    advice: 'write semaphore, one map',
  },
  { type: 'Template', name: 'priority', gone: '3.7.0', instead: 'priorityClassName' },
  { type: 'WorkflowSpec', name: 'podPriority', gone: '3.7.0', instead: 'podPriorityClassName' },
];
