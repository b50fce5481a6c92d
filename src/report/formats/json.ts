import type { CheckError, Finding, ResourceReference } from '../../model/finding.js';
import type { CheckReport, ProfileInUse, ReportFormat } from '../check-report.js';
import { sortFindings } from '../order.js';

// Written out key by key: the output is a contract, and what is added to a model must not leak into it.
function profileOutput({ file, profile, inferred }: ProfileInUse) {
  const { platform } = profile;
  return {
    file,
    argoWorkflows: platform.argoWorkflows ?? null,
    kargo: platform.kargo ?? null,
    kubernetes: platform.kubernetes ?? null,
    kyverno: platform.kyverno ?? null,
    openshift: platform.openshift ?? false,
    namespace: profile.namespace ?? null,
    inventory: profile.inventory ?? null,
    privateRegistries: profile.privateRegistries ?? [],
    allowedHostPaths: profile.allowedHostPaths ?? [],
    deniedCapabilities: profile.deniedCapabilities ?? null,
    ownerReferencesPermissionEnforcement: profile.ownerReferencesPermissionEnforcement ?? null,
    inferred: [...inferred],
  };
}

function resourceOutput({ apiVersion, kind, namespace, name }: ResourceReference) {
  return { apiVersion, kind, namespace, name };
}

function findingOutput(finding: Finding, severalProfiles: boolean) {
  const { id, verdict, severity, message, file, line, column, pointer, waived } = finding;
  return {
    id,
    verdict,
    severity,
    message,
    file,
    line,
    column,
    pointer,
    resource: resourceOutput(finding.resource),
    related: finding.related.map(resourceOutput),
    waived,
    ...(severalProfiles ? { profile: finding.profile ?? null } : {}),
  };
}

function errorOutput({ file, line, column, message }: CheckError) {
  return { file, line: line ?? null, column: column ?? null, message };
}

// JSON.stringify leaves these as they are, and a terminal or an editor may act on them.
const UNSAFE = /[\u{7f}-\u{9f}\p{Zl}\p{Zp}\p{Bidi_Control}\u{fff9}-\u{fffb}\u{feff}]/gu;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function render(report: CheckReport): string {
  const several = report.profiles.length !== 1;
  const profiles = report.profiles.map(profileOutput);
  const { objects, fail, unknown, waived } = report.summary;
  const output = {
    seawall: report.seawall,
    ...(several ? { profiles } : { profile: profiles[0] }),
    findings: sortFindings(report.findings).map((finding) => findingOutput(finding, several)),
    summary: { objects, fail, unknown, waived },
    errors: report.errors.map(errorOutput),
  };
  return `${JSON.stringify(output, null, 2).replace(UNSAFE, unicodeEscape)}\n`;
}

/** For programs: one JSON object, described by `CHECK_REPORT_SCHEMA`. */
export const format: ReportFormat = { name: 'json', carriesNotices: false, render };
