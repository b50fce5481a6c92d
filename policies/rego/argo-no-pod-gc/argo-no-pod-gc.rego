# METADATA
# title: "Finished pods stay as long as their workflow"
# description: "Neither the workflow, nor the template that it refers to, nor workflowDefaults has a podGC.strategy, and without one Argo deletes no pod."
# custom:
#   id: "argo-no-pod-gc"
#   severity: "info"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_no_pod_gc

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_specs
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["podGC"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["no podGC.strategy: finished pods stay as long as the workflow"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["podGC"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "the WorkflowTemplate that it refers to is not in the inventory, or holds what cannot be read"}
}

_condition_1(row) if {
	row.spec.podGC.strategy != null
}

_condition_2(row) if {
	not _condition_1(row)
}

_condition_2(row) if {
	row.spec.podGC.strategy == ""
}

_condition_3(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_4(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_5(row) if {
	not _condition_3(row)
}

_condition_5(row) if {
	not _condition_4(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_5(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_condition_6(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.podGC.strategy != null
}

_condition_7(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_8(element_1) if {
	element_1.clusterScope != null
}

_condition_9(element_1) if {
	not _condition_7(element_1)
}

_condition_9(element_1) if {
	not _condition_8(element_1)
}

_condition_10(element_1) if {
	not element_1.clusterScope == true
	_condition_9(element_1)
}

_condition_11(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_5(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_12(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_10(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_5(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_5(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_11(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_10(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_12(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_13(row) if {
	not _condition_6(row)
	not _unsure_referenced_spec(row)
}

_condition_13(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.podGC.strategy == ""
}

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-no-pod-gc"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_14 if {
	default_spec_1 := _default_spec
	default_spec_1.podGC.strategy != null
}

_condition_15 if {
	data.parameters["argo-no-pod-gc"].workflowDefaults.spec != null
}

_condition_16(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_17 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_18 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_16(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_18 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_19 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_16(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_19 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_19 if {
	not _condition_17
	_condition_18
}

_unsure_default_spec if {
	not _condition_15
	_condition_19
}

_condition_20 if {
	not _condition_14
	not _unsure_default_spec
}

_condition_20 if {
	default_spec_1 := _default_spec
	default_spec_1.podGC.strategy == ""
	not _unsure_default_spec
}

_fails(row) if {
	_condition_2(row)
	_condition_13(row)
	_condition_20
}

_condition_21(row) if {
	lib.opaque(row.spec.podGC.strategy)
}

_condition_22(row) if {
	not _condition_21(row)
}

_condition_22(row) if {
	not _condition_1(row)
}

_condition_23(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.podGC.strategy == ""
}

_condition_24(row) if {
	_unsure_referenced_spec(row)
}

_condition_24(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	lib.opaque(referenced_spec_1.podGC.strategy)
}

_condition_25(row) if {
	not _condition_24(row)
}

_condition_25(row) if {
	not _condition_6(row)
	not _unsure_referenced_spec(row)
}

_condition_26 if {
	default_spec_1 := _default_spec
	default_spec_1.podGC.strategy == ""
}

_condition_27 if {
	_unsure_default_spec
}

_condition_27 if {
	default_spec_1 := _default_spec
	lib.opaque(default_spec_1.podGC.strategy)
}

_condition_28 if {
	not _condition_27
}

_condition_28 if {
	not _condition_14
	not _unsure_default_spec
}

_passes(row) if {
	row.spec.podGC.strategy != null
	not row.spec.podGC.strategy == ""
	_condition_22(row)
}

_passes(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.podGC.strategy != null
	not _condition_23(row)
	_condition_25(row)
}

_passes(_) if {
	default_spec_1 := _default_spec
	default_spec_1.podGC.strategy != null
	not _unsure_default_spec
	not _condition_26
	_condition_28
}
