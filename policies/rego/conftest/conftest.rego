# METADATA
# title: From conftest's input to findings
# description: One document, or with --combine all of them, which are then one another's inventory.
package seawall.conftest

import data.seawall
import data.seawall.lib

results contains object.union(result, _location(document)) if {
	found := seawall.findings with input as _manifests
		with data.inventory as _inventory
		with data.profile as _profile
	some finding in found
	finding.verdict == "fail"
	document := _documents[finding.number]
	result := {
		"msg": concat(": ", [finding.id, _title(document.manifest), finding.message]),
		"id": finding.id,
		"severity": _severity(finding),
		"pointer": finding.pointer,
		"message": finding.message,
		"resource": _resource(document.manifest),
	}
}

# With --combine every document says which file it is from; else conftest knows.
_location(document) := {"_loc": {"file": document.path}} if document.path

else := {}

_severity(finding) := data.severities[finding.id] if is_string(data.severities[finding.id])

else := finding.severity

_resource(manifest) := {"apiVersion": manifest.apiVersion, "kind": manifest.kind, "name": _name(manifest), "namespace": lib.namespace(manifest)}

_title(manifest) := concat(" ", [manifest.kind, concat("/", [part | some part in [lib.namespace(manifest), _name(manifest)]; part != ""])])

_name(manifest) := manifest.metadata.name if is_string(manifest.metadata.name)

else := manifest.metadata.generateName if is_string(manifest.metadata.generateName)

else := ""

_combined if {
	is_array(input)
	every document in input {
		is_string(document.path)
	}
}

_documents := [{"path": document.path, "manifest": manifest} |
	some document in input
	some manifest in _unpacked(document.contents)
] if {
	_combined
} else := [{"manifest": manifest} | some manifest in _unpacked(input)]

_manifests := [document.manifest | some document in _documents]

_unpacked(document) := [manifest | some item in document.items; manifest := _typed(item, document); _is_manifest(manifest)] if {
	endswith(document.kind, "List")
	is_array(document.items)
} else := [document] if {
	_is_manifest(document)
} else := []

# The items of a typed list, such as WorkflowList, need not say what they are.
_typed(item, list) := object.union({"apiVersion": list.apiVersion, "kind": kind}, item) if {
	kind := trim_suffix(list.kind, "List")
	kind != ""
	is_object(item)
} else := item

_is_manifest(document) if {
	is_string(document.apiVersion)
	is_string(document.kind)
}

# What a single document does not show may still exist.
_profile := data.profile if _whole

else := object.union(data.profile, {"complete": false})

_whole if _combined

_whole if is_object(data.inventory)

_inventory := data.inventory if is_object(data.inventory)

else := object.union_n([_entry(number) | some number in _last])

_looked_up := {"apps/v1 Deployment", "argoproj.io/v1alpha1 Application", "argoproj.io/v1alpha1 ApplicationSet", "argoproj.io/v1alpha1 ClusterWorkflowTemplate", "argoproj.io/v1alpha1 CronWorkflow", "argoproj.io/v1alpha1 Workflow", "argoproj.io/v1alpha1 WorkflowTaskResult", "argoproj.io/v1alpha1 WorkflowTemplate", "helm.sh/values HelmValues", "kargo.akuity.io/v1alpha1 ClusterPromotionTask", "kargo.akuity.io/v1alpha1 Project", "kargo.akuity.io/v1alpha1 ProjectConfig", "kargo.akuity.io/v1alpha1 PromotionTask", "kargo.akuity.io/v1alpha1 Stage", "kargo.akuity.io/v1alpha1 Warehouse", "rbac.authorization.k8s.io/v1 ClusterRole", "rbac.authorization.k8s.io/v1 ClusterRoleBinding", "rbac.authorization.k8s.io/v1 Role", "rbac.authorization.k8s.io/v1 RoleBinding", "v1 ConfigMap", "v1 LimitRange", "v1 Namespace", "v1 Node", "v1 ResourceQuota", "v1 Secret", "v1 ServiceAccount"}

_without_namespace := {"argoproj.io/v1alpha1 ClusterWorkflowTemplate", "helm.sh/values HelmValues", "kargo.akuity.io/v1alpha1 ClusterPromotionTask", "kargo.akuity.io/v1alpha1 Project", "rbac.authorization.k8s.io/v1 ClusterRole", "rbac.authorization.k8s.io/v1 ClusterRoleBinding", "v1 Namespace", "v1 Node"}

# Of documents about the same object the last one counts.
_last := {max(numbers) | some numbers in _numbers}

_numbers[key] contains number if {
	some number, manifest in _manifests
	_type(manifest) in _looked_up
	key := [_type(manifest), _scope(manifest), _key(manifest, number)]
}

_type(manifest) := concat(" ", [manifest.apiVersion, manifest.kind])

_scope(manifest) := "" if _type(manifest) in _without_namespace

else := lib.namespace(manifest)

# Objects with a generated name do not hide one another.
_key(manifest, number) := manifest.metadata.name if {
	is_string(manifest.metadata.name)
} else := concat("#", [manifest.metadata.generateName, format_int(number, 10)])

_entry(number) := {"cluster": kinds} if {
	kinds := _kinds(number)
	_type(_manifests[number]) in _without_namespace
} else := {"namespace": {_scope(_manifests[number]): _kinds(number)}}

_kinds(number) := {manifest.apiVersion: {manifest.kind: {_key(manifest, number): object.remove(manifest, ["status"])}}} if {
	manifest := _manifests[number]
}
