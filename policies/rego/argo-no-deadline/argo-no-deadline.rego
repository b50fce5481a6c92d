# METADATA
# title: "Nothing ends a workflow that hangs"
# description: "Argo sets no deadline by itself: without activeDeadlineSeconds on the workflow, or a deadline on each template that runs a pod, a step that hangs runs on."
# custom:
#   id: "argo-no-deadline"
#   severity: "info"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_no_deadline

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_specs
	_fails(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["no deadline: neither the workflow nor each of its templates has one"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "the templates that it refers to are not in the inventory, or hold what cannot be read"}
}

_condition_1(row) if {
	row.spec.activeDeadlineSeconds != null
}

_condition_2(row) if {
	row.spec.templateDefaults.activeDeadlineSeconds != null
}

_condition_3(row) if {
	row.spec.templateDefaults.timeout != null
}

_condition_4(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_5(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_6(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_condition_7(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.activeDeadlineSeconds != null
}

_condition_8(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_9(element_1) if {
	element_1.clusterScope != null
}

_condition_10(element_1) if {
	not _condition_8(element_1)
}

_condition_10(element_1) if {
	not _condition_9(element_1)
}

_condition_11(element_1) if {
	not element_1.clusterScope == true
	_condition_10(element_1)
}

_condition_12(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_13(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_11(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_12(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_11(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_13(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_14(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.templateDefaults.activeDeadlineSeconds != null
}

_condition_15(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.templateDefaults.timeout != null
}

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-no-deadline"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_16 if {
	default_spec_1 := _default_spec
	default_spec_1.activeDeadlineSeconds != null
}

_condition_17 if {
	data.parameters["argo-no-deadline"].workflowDefaults.spec != null
}

_condition_18(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_19 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_20 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_18(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_20 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_21 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_18(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_21 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_21 if {
	not _condition_19
	_condition_20
}

_unsure_default_spec if {
	not _condition_17
	_condition_21
}

_condition_22 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.activeDeadlineSeconds != null
}

_condition_23 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.timeout != null
}

_templates(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some template_1 in lib.items(row.spec.templates)], [found_1 | some template_2 in lib.items(row.spec.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some template_3 in lib.items(row.spec.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_has_executor(templates_1) if {
	templates_1.container != null
}

_has_executor(templates_1) if {
	templates_1.script != null
}

_has_executor(templates_1) if {
	templates_1.containerSet != null
}

_has_executor(templates_1) if {
	templates_1.resource != null
}

_has_executor(templates_1) if {
	templates_1.data != null
}

_condition_24(templates_1) if {
	templates_1.activeDeadlineSeconds != null
}

_condition_25(templates_1) if {
	templates_1.timeout != null
}

_runs_without_end(templates_1) if {
	_has_executor(templates_1)
	not _condition_24(templates_1)
	not _condition_25(templates_1)
}

_templates_2(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some referenced_spec_1 in _referenced_spec(row); some template_1 in lib.items(referenced_spec_1.templates)], [found_1 | some referenced_spec_2 in _referenced_spec(row); some template_2 in lib.items(referenced_spec_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some referenced_spec_3 in _referenced_spec(row); some template_3 in lib.items(referenced_spec_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_condition_26(step_1) if {
	lib.opaque(step_1.templateRef.clusterScope)
}

_condition_27(step_1) if {
	step_1.templateRef.clusterScope != null
}

_condition_28(step_1) if {
	not _condition_26(step_1)
}

_condition_28(step_1) if {
	not _condition_27(step_1)
}

_has_executor_2(template_1) if {
	template_1.container != null
}

_has_executor_2(template_1) if {
	template_1.script != null
}

_has_executor_2(template_1) if {
	template_1.containerSet != null
}

_has_executor_2(template_1) if {
	template_1.resource != null
}

_has_executor_2(template_1) if {
	template_1.data != null
}

_condition_29(template_1) if {
	template_1.activeDeadlineSeconds != null
}

_condition_30(template_1) if {
	template_1.timeout != null
}

_runs_without_end_2(template_1) if {
	_has_executor_2(template_1)
	not _condition_29(template_1)
	not _condition_30(template_1)
}

_condition_31(task_1) if {
	lib.opaque(task_1.templateRef.clusterScope)
}

_condition_32(task_1) if {
	task_1.templateRef.clusterScope != null
}

_condition_33(task_1) if {
	not _condition_31(task_1)
}

_condition_33(task_1) if {
	not _condition_32(task_1)
}

_condition_34(row) if {
	some templates_1 in _templates(row)
	_runs_without_end(templates_1)
}

_condition_34(row) if {
	some templates_2 in _templates_2(row)
	_runs_without_end(templates_2)
}

_condition_34(row) if {
	some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); some template_1 in lib.items(row.spec.templates); some step_1 in lib.items(template_1.steps); some step_2 in lib.items(step_1); not step_2.templateRef.clusterScope == true; _condition_28(step_2); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_2 in lib.items(row.spec.templates); some step_3 in lib.items(template_2.steps); some step_4 in lib.items(step_3); step_4.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_4.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_3 in lib.items(element_1.templates)
	some template_4 in lib.items(row.spec.templates)
	some step_5 in lib.items(template_4.steps)
	some step_6 in lib.items(step_5)
	element_2 := step_6.templateRef
	lib.same(template_3.name, element_2.template)
	_runs_without_end_2(template_3)
}

_condition_34(row) if {
	some element_3 in lib.flatten([[found_3 | namespace_2 := lib.namespace(row.object); some template_5 in lib.items(row.spec.templates); some task_1 in lib.items(template_5.dag.tasks); not task_1.templateRef.clusterScope == true; _condition_33(task_1); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, task_1.templateRef.name); found_3 := workflow_template_2.spec], [found_4 | some template_6 in lib.items(row.spec.templates); some task_2 in lib.items(template_6.dag.tasks); task_2.templateRef.clusterScope == true; cluster_workflow_template_2 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_2.templateRef.name); found_4 := cluster_workflow_template_2.spec]])
	some template_7 in lib.items(element_3.templates)
	some template_8 in lib.items(row.spec.templates)
	some task_3 in lib.items(template_8.dag.tasks)
	element_4 := task_3.templateRef
	lib.same(template_7.name, element_4.template)
	_runs_without_end_2(template_7)
}

_fails(row) if {
	not _condition_1(row)
	not _condition_2(row)
	not _condition_3(row)
	not _condition_7(row)
	not _unsure_referenced_spec(row)
	not _condition_14(row)
	not _unsure_referenced_spec(row)
	not _condition_15(row)
	not _unsure_referenced_spec(row)
	not _condition_16
	not _unsure_default_spec
	not _condition_22
	not _unsure_default_spec
	not _condition_23
	not _unsure_default_spec
	_condition_34(row)
}

_condition_35(templates_1) if {
	templates_1.container != null
}

_condition_36(templates_1) if {
	templates_1.script != null
}

_condition_37(templates_1) if {
	templates_1.containerSet != null
}

_condition_38(templates_1) if {
	templates_1.resource != null
}

_condition_39(templates_1) if {
	templates_1.data != null
}

_not_has_executor(templates_1) if {
	not _condition_35(templates_1)
	not _condition_36(templates_1)
	not _condition_37(templates_1)
	not _condition_38(templates_1)
	not _condition_39(templates_1)
}

_not_runs_without_end(templates_1) if {
	_not_has_executor(templates_1)
}

_not_runs_without_end(templates_1) if {
	templates_1.activeDeadlineSeconds != null
}

_not_runs_without_end(templates_1) if {
	templates_1.timeout != null
}

_condition_40(row) if {
	some templates_1 in _templates(row)
	not _not_runs_without_end(templates_1)
}

_condition_41(row) if {
	some templates_1 in _templates_2(row)
	not _not_runs_without_end(templates_1)
}

_unsure_templates(row) if {
	_unsure_referenced_spec(row)
}

_unsure_templates(row) if {
	_unsure_referenced_spec(row)
}

_unsure_templates(row) if {
	_unsure_referenced_spec(row)
}

_condition_42(template_1) if {
	template_1.container != null
}

_condition_43(template_1) if {
	template_1.script != null
}

_condition_44(template_1) if {
	template_1.containerSet != null
}

_condition_45(template_1) if {
	template_1.resource != null
}

_condition_46(template_1) if {
	template_1.data != null
}

_not_has_executor_2(template_1) if {
	not _condition_42(template_1)
	not _condition_43(template_1)
	not _condition_44(template_1)
	not _condition_45(template_1)
	not _condition_46(template_1)
}

_not_runs_without_end_2(template_1) if {
	_not_has_executor_2(template_1)
}

_not_runs_without_end_2(template_1) if {
	template_1.activeDeadlineSeconds != null
}

_not_runs_without_end_2(template_1) if {
	template_1.timeout != null
}

_condition_47(row) if {
	some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); some template_1 in lib.items(row.spec.templates); some step_1 in lib.items(template_1.steps); some step_2 in lib.items(step_1); not step_2.templateRef.clusterScope == true; _condition_28(step_2); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_2 in lib.items(row.spec.templates); some step_3 in lib.items(template_2.steps); some step_4 in lib.items(step_3); step_4.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_4.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_3 in lib.items(element_1.templates)
	some template_4 in lib.items(row.spec.templates)
	some step_5 in lib.items(template_4.steps)
	some step_6 in lib.items(step_5)
	element_2 := step_6.templateRef
	lib.same(template_3.name, element_2.template)
	not _not_runs_without_end_2(template_3)
}

_condition_48(row) if {
	namespace_1 := lib.namespace(row.object)
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	not step_2.templateRef.clusterScope == true
	_condition_28(step_2)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name)
	workflow_template_1 != null
}

_condition_49(row) if {
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	step_2.templateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_2.templateRef.name)
	cluster_workflow_template_1 != null
}

_condition_50(row, template_1) if {
	some template_2 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_2.steps)
	some step_2 in lib.items(step_1)
	element_1 := step_2.templateRef
	lib.same(template_1.name, element_1.template)
}

_condition_51(element_1, template_1) if {
	lib.same(template_1.name, element_1.template)
}

_condition_52(template_1) if {
	lib.opaque(template_1.name)
}

_condition_53(element_1) if {
	lib.opaque(element_1.template)
}

_condition_54(template_1) if {
	template_1.name != null
}

_condition_55(element_1) if {
	element_1.template != null
}

_condition_56(element_1, template_1) if {
	not _condition_52(template_1)
	not _condition_53(element_1)
}

_condition_56(_, template_1) if {
	not _condition_54(template_1)
}

_condition_56(element_1, _) if {
	not _condition_55(element_1)
}

_condition_57(element_1, template_1) if {
	not _condition_51(element_1, template_1)
	_condition_56(element_1, template_1)
}

_condition_58(row) if {
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	element_1 := step_2.templateRef
	not _condition_11(element_1)
	not element_1.clusterScope == true
}

_condition_58(row) if {
	some template_2 in lib.items(row.spec.templates)
	some step_3 in lib.items(template_2.steps)
	some step_4 in lib.items(step_3)
	not step_4.templateRef.clusterScope == true
	_condition_28(step_4)
	lib.opaque(step_4.templateRef.name)
}

_condition_58(row) if {
	some template_3 in lib.items(row.spec.templates)
	some step_5 in lib.items(template_3.steps)
	some step_6 in lib.items(step_5)
	not step_6.templateRef.clusterScope == true
	_condition_28(step_6)
	step_6.templateRef.name != null
	not _condition_48(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_condition_58(row) if {
	some template_4 in lib.items(row.spec.templates)
	some step_7 in lib.items(template_4.steps)
	some step_8 in lib.items(step_7)
	element_2 := step_8.templateRef
	not element_2.clusterScope == true
	not _condition_11(element_2)
}

_condition_58(row) if {
	some template_5 in lib.items(row.spec.templates)
	some step_9 in lib.items(template_5.steps)
	some step_10 in lib.items(step_9)
	step_10.templateRef.clusterScope == true
	lib.opaque(step_10.templateRef.name)
}

_condition_58(row) if {
	some template_6 in lib.items(row.spec.templates)
	some step_11 in lib.items(template_6.steps)
	some step_12 in lib.items(step_11)
	step_12.templateRef.clusterScope == true
	step_12.templateRef.name != null
	not _condition_49(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_58(row) if {
	some element_3 in lib.flatten([[found_1 | namespace_2 := lib.namespace(row.object); some template_7 in lib.items(row.spec.templates); some step_13 in lib.items(template_7.steps); some step_14 in lib.items(step_13); not step_14.templateRef.clusterScope == true; _condition_28(step_14); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, step_14.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_8 in lib.items(row.spec.templates); some step_15 in lib.items(template_8.steps); some step_16 in lib.items(step_15); step_16.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_16.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_9 in lib.items(element_3.templates)
	not _condition_50(row, template_9)
	some template_10 in lib.items(row.spec.templates)
	some step_17 in lib.items(template_10.steps)
	some step_18 in lib.items(step_17)
	element_4 := step_18.templateRef
	not _condition_57(element_4, template_9)
}

_condition_59(row) if {
	some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); some template_1 in lib.items(row.spec.templates); some task_1 in lib.items(template_1.dag.tasks); not task_1.templateRef.clusterScope == true; _condition_33(task_1); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, task_1.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_2 in lib.items(row.spec.templates); some task_2 in lib.items(template_2.dag.tasks); task_2.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_2.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_3 in lib.items(element_1.templates)
	some template_4 in lib.items(row.spec.templates)
	some task_3 in lib.items(template_4.dag.tasks)
	element_2 := task_3.templateRef
	lib.same(template_3.name, element_2.template)
	not _not_runs_without_end_2(template_3)
}

_condition_60(row) if {
	namespace_1 := lib.namespace(row.object)
	some template_1 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_1.dag.tasks)
	not task_1.templateRef.clusterScope == true
	_condition_33(task_1)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, task_1.templateRef.name)
	workflow_template_1 != null
}

_condition_61(row) if {
	some template_1 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_1.dag.tasks)
	task_1.templateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_1.templateRef.name)
	cluster_workflow_template_1 != null
}

_condition_62(row, template_1) if {
	some template_2 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_2.dag.tasks)
	element_1 := task_1.templateRef
	lib.same(template_1.name, element_1.template)
}

_condition_63(row) if {
	some template_1 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_1.dag.tasks)
	element_1 := task_1.templateRef
	not _condition_11(element_1)
	not element_1.clusterScope == true
}

_condition_63(row) if {
	some template_2 in lib.items(row.spec.templates)
	some task_2 in lib.items(template_2.dag.tasks)
	not task_2.templateRef.clusterScope == true
	_condition_33(task_2)
	lib.opaque(task_2.templateRef.name)
}

_condition_63(row) if {
	some template_3 in lib.items(row.spec.templates)
	some task_3 in lib.items(template_3.dag.tasks)
	not task_3.templateRef.clusterScope == true
	_condition_33(task_3)
	task_3.templateRef.name != null
	not _condition_60(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_condition_63(row) if {
	some template_4 in lib.items(row.spec.templates)
	some task_4 in lib.items(template_4.dag.tasks)
	element_2 := task_4.templateRef
	not element_2.clusterScope == true
	not _condition_11(element_2)
}

_condition_63(row) if {
	some template_5 in lib.items(row.spec.templates)
	some task_5 in lib.items(template_5.dag.tasks)
	task_5.templateRef.clusterScope == true
	lib.opaque(task_5.templateRef.name)
}

_condition_63(row) if {
	some template_6 in lib.items(row.spec.templates)
	some task_6 in lib.items(template_6.dag.tasks)
	task_6.templateRef.clusterScope == true
	task_6.templateRef.name != null
	not _condition_61(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_63(row) if {
	some element_3 in lib.flatten([[found_1 | namespace_2 := lib.namespace(row.object); some template_7 in lib.items(row.spec.templates); some task_7 in lib.items(template_7.dag.tasks); not task_7.templateRef.clusterScope == true; _condition_33(task_7); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, task_7.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_8 in lib.items(row.spec.templates); some task_8 in lib.items(template_8.dag.tasks); task_8.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_8.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_9 in lib.items(element_3.templates)
	not _condition_62(row, template_9)
	some template_10 in lib.items(row.spec.templates)
	some task_9 in lib.items(template_10.dag.tasks)
	element_4 := task_9.templateRef
	not _condition_57(element_4, template_9)
}

_passes(row) if {
	row.spec.activeDeadlineSeconds != null
}

_passes(row) if {
	row.spec.templateDefaults.activeDeadlineSeconds != null
}

_passes(row) if {
	row.spec.templateDefaults.timeout != null
}

_passes(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.activeDeadlineSeconds != null
}

_passes(row) if {
	some referenced_spec_2 in _referenced_spec(row)
	referenced_spec_2.templateDefaults.activeDeadlineSeconds != null
}

_passes(row) if {
	some referenced_spec_3 in _referenced_spec(row)
	referenced_spec_3.templateDefaults.timeout != null
}

_passes(_) if {
	default_spec_1 := _default_spec
	default_spec_1.activeDeadlineSeconds != null
	not _unsure_default_spec
}

_passes(_) if {
	default_spec_2 := _default_spec
	default_spec_2.templateDefaults.activeDeadlineSeconds != null
	not _unsure_default_spec
}

_passes(_) if {
	default_spec_3 := _default_spec
	default_spec_3.templateDefaults.timeout != null
	not _unsure_default_spec
}

_passes(row) if {
	not _condition_40(row)
	not _condition_41(row)
	not _unsure_templates(row)
	not _condition_47(row)
	not _condition_58(row)
	not _condition_59(row)
	not _condition_63(row)
}
