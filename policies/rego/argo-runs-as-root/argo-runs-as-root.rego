# METADATA
# title: "A container may run as root"
# description: "Nothing forbids root, or runAsUser is 0. A container's securityContext goes before its pod's, and a template's securityContext replaces the workflow's as a whole: what it leaves out is not taken over."
# custom:
#   id: "argo-runs-as-root"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_runs_as_root

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.finished_containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["securityContext", "runAsUser"]), array.concat(row.at.template, ["securityContext", "runAsUser"]), array.concat(row.at.spec, ["templateDefaults", "securityContext", "runAsUser"]), array.concat(row.at.spec, ["securityContext", "runAsUser"]), row.at.container])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_15 | concat_15 := concat("", ["container ", row.name])]), " of template ", lib.text([found_16 | found_16 := row.template.name]), " runs as root: its runAsUser is 0"])}
}

findings contains finding if {
	some row in views.finished_containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["securityContext", "runAsUser"]), array.concat(row.at.template, ["securityContext", "runAsUser"]), array.concat(row.at.spec, ["templateDefaults", "securityContext", "runAsUser"]), array.concat(row.at.spec, ["securityContext", "runAsUser"]), row.at.container])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

findings contains finding if {
	some row in views.finished_containers
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.container])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_15 | concat_15 := concat("", ["container ", row.name])]), " of template ", lib.text([found_16 | found_16 := row.template.name]), " may run as root: no runAsNonRoot holds for it"])}
}

findings contains finding if {
	some row in views.finished_containers
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.container])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

findings contains finding if {
	some row in views.runnable_specs
	not _passes_3(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

_condition_1(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_2(element_1) if {
	element_1.clusterScope != null
}

_condition_3(element_1) if {
	not _condition_1(element_1)
}

_condition_3(element_1) if {
	not _condition_2(element_1)
}

_condition_4(element_1) if {
	not element_1.clusterScope == true
	_condition_3(element_1)
}

_condition_5(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_6(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_7(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	not _condition_6(row)
}

_condition_8(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_7(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_9(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_4(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_7(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_7(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_8(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_4(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_9(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_10(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_10(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_unsure_configured_workflowdefaults if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_10(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_configured_maincontainer if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_10(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.mainContainer)
}

_unsure_configured_maincontainer if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_10(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_11(row) if {
	_unsure_referenced_spec(row)
}

_condition_11(_) if {
	_unsure_configured_workflowdefaults
}

_condition_11(_) if {
	_unsure_configured_maincontainer
}

_condition_11(row) if {
	embedded.unreadable_yaml(row.templatePatch)
}

_condition_11(row) if {
	embedded.unreadable_yaml(row.specPatch)
}

_fails(row) if {
	row.user == 0
	not _condition_11(row)
}

_condition_12(row) if {
	lib.opaque(row.user)
}

_condition_13(row) if {
	row.user != null
}

_condition_14(row) if {
	not _condition_12(row)
}

_condition_14(row) if {
	not _condition_13(row)
}

_passes(row) if {
	not row.user == 0
	_condition_14(row)
}

_condition_15(row) if {
	lib.opaque(row.nonRoot)
}

_condition_16(row) if {
	row.nonRoot != null
}

_condition_17(row) if {
	not _condition_15(row)
}

_condition_17(row) if {
	not _condition_16(row)
}

_condition_18 if {
	data.parameters["argo-runs-as-root"].defaults == "unclear"
}

_condition_19 if {
	data.parameters["argo-runs-as-root"].defaults == "non-root"
}

_condition_20(_) if {
	not _condition_19
}

_condition_20(row) if {
	row.nonRoot != null
}

_condition_20(row) if {
	row.ownContext != null
}

_condition_21(row) if {
	row.user == 0
}

_condition_21(row) if {
	not _condition_13(row)
	not row.nonRoot == true
	_condition_17(row)
	not _condition_18
	_condition_20(row)
}

_fails_2(row) if {
	not row.user == 0
	_condition_14(row)
	_condition_21(row)
	not _condition_11(row)
}

_condition_22(row) if {
	row.ownContext != null
}

_condition_23(row) if {
	row.user != null
}

_condition_23(row) if {
	row.nonRoot == true
}

_condition_23(_) if {
	data.parameters["argo-runs-as-root"].defaults == "unclear"
}

_condition_23(row) if {
	data.parameters["argo-runs-as-root"].defaults == "non-root"
	not _condition_16(row)
	not _condition_22(row)
}

_passes_2(row) if {
	row.user == 0
}

_passes_2(row) if {
	not row.user == 0
	_condition_14(row)
	_condition_23(row)
}

_passes_3(row) if {
	not _unsure_referenced_spec(row)
}
