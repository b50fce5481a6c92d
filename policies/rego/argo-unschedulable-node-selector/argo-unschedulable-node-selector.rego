# METADATA
# title: "No node has the labels that a pod asks for"
# description: "The nodeSelector, or the required node affinity, names labels or values that no node of the cluster has together; case and spelling count."
# custom:
#   id: "argo-unschedulable-node-selector"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_unschedulable_node_selector

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["nodeSelector"]), array.concat(row.at.template, ["affinity"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no node meets the nodeSelector and affinity of template ", lib.text([found_186 | found_186 := row.template.name])])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["nodeSelector"]), array.concat(row.at.template, ["affinity"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Nodes of the cluster (and what the workflow refers to), or `inventory: complete`"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["nodeSelector"]), array.concat(row.at.spec, ["affinity"]), array.concat(row.at.spec, ["workflowTemplateRef"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no node meets the nodeSelector and affinity of the workflow"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["nodeSelector"]), array.concat(row.at.spec, ["affinity"]), array.concat(row.at.spec, ["workflowTemplateRef"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Nodes of the cluster (and what the workflow refers to), or `inventory: complete`"}
}

_has_executor(row) if {
	row.template.container != null
}

_has_executor(row) if {
	row.template.script != null
}

_has_executor(row) if {
	row.template.containerSet != null
}

_has_executor(row) if {
	row.template.resource != null
}

_has_executor(row) if {
	row.template.data != null
}

_is_placed(row) if {
	some entry_1 in lib.entries(row.template.nodeSelector)
	entry_1 != null
}

_is_placed(row) if {
	row.template.affinity != null
}

_condition_1(entry_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	lib.same(entry_2.key, entry_1.key)
	lib.same(entry_2.value, entry_1.value)
}

_condition_2(entry_1, entry_2) if {
	lib.same(entry_2.key, entry_1.key)
}

_condition_3(entry_1) if {
	lib.opaque(entry_1.key)
}

_condition_4(entry_1) if {
	entry_1.key != null
}

_condition_5(entry_1, entry_2) if {
	not _condition_3(entry_2)
	not _condition_3(entry_1)
}

_condition_5(_, entry_2) if {
	not _condition_4(entry_2)
}

_condition_5(entry_1, _) if {
	not _condition_4(entry_1)
}

_condition_6(entry_1, entry_2) if {
	not _condition_2(entry_1, entry_2)
	_condition_5(entry_1, entry_2)
}

_condition_7(entry_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	not _condition_2(entry_1, entry_2)
	not _condition_6(entry_1, entry_2)
}

_condition_7(entry_1, node_1) if {
	some entry_3 in lib.entries(node_1.metadata.labels)
	lib.same(entry_3.key, entry_1.key)
	lib.opaque(entry_3.value)
}

_condition_8(entry_1) if {
	lib.opaque(entry_1.value)
}

_condition_9(entry_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	lib.same(entry_2.key, entry_1.key)
	entry_2.value != null
}

_condition_10(entry_1, entry_2) if {
	lib.same(entry_1.key, entry_2.key)
}

_condition_11(entry_1, entry_2) if {
	not _condition_3(entry_1)
	not _condition_3(entry_2)
}

_condition_11(entry_1, _) if {
	not _condition_4(entry_1)
}

_condition_11(_, entry_2) if {
	not _condition_4(entry_2)
}

_condition_12(entry_1, entry_2) if {
	not _condition_10(entry_1, entry_2)
	_condition_11(entry_1, entry_2)
}

_condition_13(entry_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	not _condition_10(entry_2, entry_1)
	not _condition_12(entry_2, entry_1)
}

_condition_14(entry_1) if {
	entry_1.value != null
}

_condition_15(entry_1, node_1) if {
	not _condition_7(entry_1, node_1)
	not _condition_8(entry_1)
}

_condition_15(entry_1, node_1) if {
	not _condition_9(entry_1, node_1)
	not _condition_13(entry_1, node_1)
}

_condition_15(entry_1, _) if {
	not _condition_14(entry_1)
}

_condition_16(node_selector_term_1) if {
	some element_1 in lib.flatten([[match_expression_1 | some match_expression_1 in lib.items(node_selector_term_1.matchExpressions)], [match_field_1 | some match_field_1 in lib.items(node_selector_term_1.matchFields)]])
	element_1 != null
}

_condition_17(match_expression_1) if {
	lib.opaque(match_expression_1.operator)
}

_condition_18(match_expression_1) if {
	match_expression_1.operator != null
}

_condition_19(match_expression_1) if {
	not _condition_17(match_expression_1)
}

_condition_19(match_expression_1) if {
	not _condition_18(match_expression_1)
}

_condition_20(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	lib.same(entry_1.key, match_expression_1.key)
	some value_1 in lib.items(match_expression_1.values)
	lib.same(entry_1.value, value_1)
}

_condition_21(entry_1, match_expression_1) if {
	lib.same(entry_1.key, match_expression_1.key)
}

_condition_22(match_expression_1) if {
	lib.opaque(match_expression_1.key)
}

_condition_23(match_expression_1) if {
	match_expression_1.key != null
}

_condition_24(entry_1, match_expression_1) if {
	not _condition_3(entry_1)
	not _condition_22(match_expression_1)
}

_condition_24(entry_1, _) if {
	not _condition_4(entry_1)
}

_condition_24(_, match_expression_1) if {
	not _condition_23(match_expression_1)
}

_condition_25(entry_1, match_expression_1) if {
	not _condition_21(entry_1, match_expression_1)
	_condition_24(entry_1, match_expression_1)
}

_condition_26(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	not _condition_21(entry_1, match_expression_1)
	not _condition_25(entry_1, match_expression_1)
}

_condition_26(match_expression_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	lib.same(entry_2.key, match_expression_1.key)
	lib.opaque(entry_2.value)
}

_condition_27(match_expression_1) if {
	some value_1 in lib.items(match_expression_1.values)
	lib.opaque(value_1)
}

_condition_28(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	lib.same(entry_1.key, match_expression_1.key)
	entry_1.value != null
}

_condition_29(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	not _condition_21(entry_1, match_expression_1)
	not _condition_25(entry_1, match_expression_1)
}

_condition_30(match_expression_1) if {
	some value_1 in lib.items(match_expression_1.values)
	value_1 != null
}

_condition_31(match_expression_1, node_1) if {
	not _condition_26(match_expression_1, node_1)
	not _condition_27(match_expression_1)
}

_condition_31(match_expression_1, node_1) if {
	not _condition_28(match_expression_1, node_1)
	not _condition_29(match_expression_1, node_1)
}

_condition_31(match_expression_1, _) if {
	not _condition_30(match_expression_1)
}

_condition_32(match_expression_1, _) if {
	not match_expression_1.operator == "In"
	_condition_19(match_expression_1)
}

_condition_32(match_expression_1, node_1) if {
	not _condition_20(match_expression_1, node_1)
	_condition_31(match_expression_1, node_1)
}

_condition_33(match_expression_1, _) if {
	not match_expression_1.operator == "NotIn"
	_condition_19(match_expression_1)
}

_condition_33(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	lib.same(entry_1.key, match_expression_1.key)
	some value_1 in lib.items(match_expression_1.values)
	lib.same(entry_1.value, value_1)
}

_condition_34(match_expression_1, _) if {
	not match_expression_1.operator == "Exists"
	_condition_19(match_expression_1)
}

_condition_34(match_expression_1, node_1) if {
	not _condition_28(match_expression_1, node_1)
	not _condition_29(match_expression_1, node_1)
}

_condition_35(match_expression_1, _) if {
	not match_expression_1.operator == "DoesNotExist"
	_condition_19(match_expression_1)
}

_condition_35(match_expression_1, node_1) if {
	some entry_1 in lib.entries(node_1.metadata.labels)
	lib.same(entry_1.key, match_expression_1.key)
	entry_1.value != null
}

_condition_36(match_expression_1, _) if {
	not match_expression_1.operator == "Gt"
	_condition_19(match_expression_1)
	not match_expression_1.operator == "Lt"
	_condition_19(match_expression_1)
}

_condition_36(match_expression_1, node_1) if {
	not _condition_28(match_expression_1, node_1)
	not _condition_29(match_expression_1, node_1)
}

_condition_37(match_field_1) if {
	lib.opaque(match_field_1.operator)
}

_condition_38(match_field_1) if {
	match_field_1.operator != null
}

_condition_39(match_field_1) if {
	not _condition_37(match_field_1)
}

_condition_39(match_field_1) if {
	not _condition_38(match_field_1)
}

_condition_40(match_field_1, node_1) if {
	some value_1 in lib.items(match_field_1.values)
	lib.same(node_1.metadata.name, value_1)
}

_condition_41(node_1) if {
	lib.opaque(node_1.metadata.name)
}

_condition_42(match_field_1) if {
	some value_1 in lib.items(match_field_1.values)
	lib.opaque(value_1)
}

_condition_43(node_1) if {
	node_1.metadata.name != null
}

_condition_44(match_field_1) if {
	some value_1 in lib.items(match_field_1.values)
	value_1 != null
}

_condition_45(match_field_1, node_1) if {
	not _condition_41(node_1)
	not _condition_42(match_field_1)
}

_condition_45(_, node_1) if {
	not _condition_43(node_1)
}

_condition_45(match_field_1, _) if {
	not _condition_44(match_field_1)
}

_condition_46(match_field_1, _) if {
	not match_field_1.operator == "In"
	_condition_39(match_field_1)
}

_condition_46(match_field_1, node_1) if {
	not _condition_40(match_field_1, node_1)
	_condition_45(match_field_1, node_1)
}

_condition_47(match_field_1, _) if {
	not match_field_1.operator == "NotIn"
	_condition_39(match_field_1)
}

_condition_47(match_field_1, node_1) if {
	some value_1 in lib.items(match_field_1.values)
	lib.same(node_1.metadata.name, value_1)
}

_condition_48(match_field_1, _) if {
	not match_field_1.operator == "Exists"
	_condition_39(match_field_1)
}

_condition_48(_, node_1) if {
	not _condition_43(node_1)
}

_condition_49(match_field_1, _) if {
	not match_field_1.operator == "DoesNotExist"
	_condition_39(match_field_1)
}

_condition_49(_, node_1) if {
	node_1.metadata.name != null
}

_condition_50(match_field_1, _) if {
	not match_field_1.operator == "Gt"
	_condition_39(match_field_1)
	not match_field_1.operator == "Lt"
	_condition_39(match_field_1)
}

_condition_50(_, node_1) if {
	not _condition_43(node_1)
}

_condition_51(_, node_selector_term_1) if {
	not _condition_16(node_selector_term_1)
}

_condition_51(node_2, node_selector_term_1) if {
	some match_expression_1 in lib.items(node_selector_term_1.matchExpressions)
	_condition_32(match_expression_1, node_2)
	_condition_33(match_expression_1, node_2)
	_condition_34(match_expression_1, node_2)
	_condition_35(match_expression_1, node_2)
	_condition_36(match_expression_1, node_2)
}

_condition_51(node_2, node_selector_term_1) if {
	some match_field_1 in lib.items(node_selector_term_1.matchFields)
	_condition_46(match_field_1, node_2)
	_condition_47(match_field_1, node_2)
	_condition_48(match_field_1, node_2)
	_condition_49(match_field_1, node_2)
	_condition_50(match_field_1, node_2)
}

_condition_52(node_1, row) if {
	some node_selector_term_1 in lib.items(row.template.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms)
	not _condition_51(node_1, node_selector_term_1)
}

_not_fits(node_1, row) if {
	some entry_1 in lib.entries(row.template.nodeSelector)
	not _condition_1(entry_1, node_1)
	_condition_15(entry_1, node_1)
}

_not_fits(node_1, row) if {
	row.template.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution != null
	not _condition_52(node_1, row)
}

_condition_53(row) if {
	some node_1 in inventory.all("v1", "Node")
	not _not_fits(node_1, row)
}

_condition_54 if {
	inventory.cluster_lacks("v1", "Node", "others")
}

_fails(row) if {
	_has_executor(row)
	_is_placed(row)
	not _condition_53(row)
	not _condition_54
}

_condition_55(row) if {
	row.template.container != null
}

_condition_56(row) if {
	row.template.script != null
}

_condition_57(row) if {
	row.template.containerSet != null
}

_condition_58(row) if {
	row.template.resource != null
}

_condition_59(row) if {
	row.template.data != null
}

_not_has_executor(row) if {
	not _condition_55(row)
	not _condition_56(row)
	not _condition_57(row)
	not _condition_58(row)
	not _condition_59(row)
}

_condition_60(row) if {
	some entry_1 in lib.entries(row.template.nodeSelector)
	entry_1 != null
}

_condition_61(row) if {
	row.template.affinity != null
}

_not_is_placed(row) if {
	not _condition_60(row)
	not _condition_61(row)
}

_condition_62(node_1, row) if {
	some entry_1 in lib.entries(row.template.nodeSelector)
	not _condition_1(entry_1, node_1)
}

_condition_63(row) if {
	row.template.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution != null
}

_condition_64(match_expression_1, node_1) if {
	match_expression_1.operator == "In"
	some entry_1 in lib.entries(node_1.metadata.labels)
	lib.same(entry_1.key, match_expression_1.key)
	some value_1 in lib.items(match_expression_1.values)
	lib.same(entry_1.value, value_1)
}

_condition_64(match_expression_1, node_1) if {
	match_expression_1.operator == "NotIn"
	not _condition_20(match_expression_1, node_1)
	_condition_31(match_expression_1, node_1)
}

_condition_64(match_expression_1, node_1) if {
	match_expression_1.operator == "Exists"
	some entry_2 in lib.entries(node_1.metadata.labels)
	lib.same(entry_2.key, match_expression_1.key)
	entry_2.value != null
}

_condition_64(match_expression_1, node_1) if {
	match_expression_1.operator == "DoesNotExist"
	not _condition_28(match_expression_1, node_1)
	not _condition_29(match_expression_1, node_1)
}

_condition_65(node_1, node_selector_term_1) if {
	some match_expression_1 in lib.items(node_selector_term_1.matchExpressions)
	not _condition_64(match_expression_1, node_1)
}

_condition_66(match_field_1, node_1) if {
	match_field_1.operator == "In"
	some value_1 in lib.items(match_field_1.values)
	lib.same(node_1.metadata.name, value_1)
}

_condition_66(match_field_1, node_1) if {
	match_field_1.operator == "NotIn"
	not _condition_40(match_field_1, node_1)
	_condition_45(match_field_1, node_1)
}

_condition_66(match_field_1, node_1) if {
	match_field_1.operator == "Exists"
	node_1.metadata.name != null
}

_condition_66(match_field_1, node_1) if {
	match_field_1.operator == "DoesNotExist"
	not _condition_43(node_1)
}

_condition_67(node_1, node_selector_term_1) if {
	some match_field_1 in lib.items(node_selector_term_1.matchFields)
	not _condition_66(match_field_1, node_1)
}

_condition_68(_, row) if {
	not _condition_63(row)
}

_condition_68(node_1, row) if {
	some node_selector_term_1 in lib.items(row.template.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms)
	some element_1 in lib.flatten([[match_expression_1 | some match_expression_1 in lib.items(node_selector_term_1.matchExpressions)], [match_field_1 | some match_field_1 in lib.items(node_selector_term_1.matchFields)]])
	element_1 != null
	not _condition_65(node_1, node_selector_term_1)
	not _condition_67(node_1, node_selector_term_1)
}

_fits(node_1, row) if {
	not _condition_62(node_1, row)
	_condition_68(node_1, row)
}

_passes(row) if {
	_not_has_executor(row)
}

_passes(row) if {
	_not_is_placed(row)
}

_passes(row) if {
	some node_1 in inventory.all("v1", "Node")
	_fits(node_1, row)
}

_condition_69(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_70(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_71(row) if {
	not _condition_69(row)
}

_condition_71(row) if {
	not _condition_70(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_71(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_condition_72(row) if {
	row.spec.nodeSelector != null
}

_condition_73(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_74(element_1) if {
	element_1.clusterScope != null
}

_condition_75(element_1) if {
	not _condition_73(element_1)
}

_condition_75(element_1) if {
	not _condition_74(element_1)
}

_condition_76(element_1) if {
	not element_1.clusterScope == true
	_condition_75(element_1)
}

_condition_77(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_71(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_78(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_76(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_71(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_71(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_77(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_76(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_78(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_79(row) if {
	not _condition_72(row)
	_unsure_referenced_spec(row)
}

_condition_80(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.nodeSelector], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.nodeSelector]])
	some entry_1 in lib.entries(first_1)
	entry_1 != null
	not _condition_79(row)
}

_condition_80(row) if {
	first_2 := lib.first([[found_3 | found_3 := row.spec.affinity], [found_4 | some referenced_spec_2 in _referenced_spec(row); found_4 := referenced_spec_2.affinity]])
	first_2 != null
}

_condition_81(row) if {
	some entry_1 in lib.entries(row.spec.templateDefaults.nodeSelector)
	entry_1 != null
}

_condition_82(row) if {
	row.spec.templateDefaults.affinity != null
}

_not_is_placed_2(row) if {
	not _condition_81(row)
	not _condition_82(row)
}

_templates(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some template_1 in lib.items(row.spec.templates)], [found_1 | some template_2 in lib.items(row.spec.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some template_3 in lib.items(row.spec.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_templates_2(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some referenced_spec_1 in _referenced_spec(row); some template_1 in lib.items(referenced_spec_1.templates)], [found_1 | some referenced_spec_2 in _referenced_spec(row); some template_2 in lib.items(referenced_spec_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some referenced_spec_3 in _referenced_spec(row); some template_3 in lib.items(referenced_spec_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_has_executor_2(element_1) if {
	element_1.container != null
}

_has_executor_2(element_1) if {
	element_1.script != null
}

_has_executor_2(element_1) if {
	element_1.containerSet != null
}

_has_executor_2(element_1) if {
	element_1.resource != null
}

_has_executor_2(element_1) if {
	element_1.data != null
}

_condition_83(element_1) if {
	some entry_1 in lib.entries(element_1.nodeSelector)
	entry_1 != null
}

_condition_84(element_1) if {
	element_1.affinity != null
}

_not_is_placed_3(element_1) if {
	not _condition_83(element_1)
	not _condition_84(element_1)
}

_condition_85(element_1) if {
	_has_executor_2(element_1)
}

_condition_85(element_1) if {
	_not_is_placed_3(element_1)
}

_condition_86(row) if {
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)]])
	not _condition_85(element_1)
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

_condition_87(entry_1, node_1) if {
	some entry_2 in lib.entries(node_1.metadata.labels)
	not _condition_2(entry_1, entry_2)
	not _condition_6(entry_1, entry_2)
}

_condition_88(entry_1, node_1) if {
	not _condition_7(entry_1, node_1)
	not _condition_8(entry_1)
}

_condition_88(entry_1, node_1) if {
	not _condition_9(entry_1, node_1)
	not _condition_87(entry_1, node_1)
}

_condition_88(entry_1, _) if {
	not _condition_14(entry_1)
}

_condition_89(row) if {
	row.spec.affinity != null
}

_condition_90(row) if {
	not _condition_89(row)
	_unsure_referenced_spec(row)
}

_condition_91(node_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.affinity], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.affinity]])
	some node_selector_term_1 in lib.items(first_1.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms)
	not _condition_51(node_1, node_selector_term_1)
}

_not_fits_2(node_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.nodeSelector], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.nodeSelector]])
	some entry_1 in lib.entries(first_1)
	not _condition_1(entry_1, node_1)
	_condition_88(entry_1, node_1)
	not _condition_79(row)
}

_not_fits_2(node_1, row) if {
	first_2 := lib.first([[found_3 | found_3 := row.spec.affinity], [found_4 | some referenced_spec_2 in _referenced_spec(row); found_4 := referenced_spec_2.affinity]])
	first_2.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution != null
	not _condition_90(row)
	not _condition_91(node_1, row)
	not _condition_90(row)
}

_condition_92(row) if {
	some node_1 in inventory.all("v1", "Node")
	not _not_fits_2(node_1, row)
}

_fails_2(row) if {
	_condition_80(row)
	_not_is_placed_2(row)
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)]])
	_has_executor_2(element_1)
	_not_is_placed_3(element_1)
	not _condition_86(row)
	not _unsure_templates(row)
	not _condition_92(row)
	not _condition_54
}

_condition_93(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.nodeSelector], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.nodeSelector]])
	some entry_1 in lib.entries(first_1)
	entry_1 != null
}

_condition_94(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.affinity], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.affinity]])
	first_1 != null
}

_is_placed_2(row) if {
	some entry_1 in lib.entries(row.spec.templateDefaults.nodeSelector)
	entry_1 != null
}

_is_placed_2(row) if {
	row.spec.templateDefaults.affinity != null
}

_condition_95(element_1) if {
	element_1.container != null
}

_condition_96(element_1) if {
	element_1.script != null
}

_condition_97(element_1) if {
	element_1.containerSet != null
}

_condition_98(element_1) if {
	element_1.resource != null
}

_condition_99(element_1) if {
	element_1.data != null
}

_not_has_executor_2(element_1) if {
	not _condition_95(element_1)
	not _condition_96(element_1)
	not _condition_97(element_1)
	not _condition_98(element_1)
	not _condition_99(element_1)
}

_is_placed_3(element_1) if {
	some entry_1 in lib.entries(element_1.nodeSelector)
	entry_1 != null
}

_is_placed_3(element_1) if {
	element_1.affinity != null
}

_condition_100(element_1) if {
	_not_has_executor_2(element_1)
}

_condition_100(element_1) if {
	_is_placed_3(element_1)
}

_condition_101(row) if {
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)]])
	not _condition_100(element_1)
}

_condition_102(node_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.nodeSelector], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.nodeSelector]])
	some entry_1 in lib.entries(first_1)
	not _condition_1(entry_1, node_1)
}

_condition_103(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.affinity], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.affinity]])
	first_1.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution != null
}

_condition_104(_, row) if {
	not _condition_103(row)
	not _condition_90(row)
}

_condition_104(node_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.affinity], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.affinity]])
	some node_selector_term_1 in lib.items(first_1.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms)
	some element_1 in lib.flatten([[match_expression_1 | some match_expression_1 in lib.items(node_selector_term_1.matchExpressions)], [match_field_1 | some match_field_1 in lib.items(node_selector_term_1.matchFields)]])
	element_1 != null
	not _condition_65(node_1, node_selector_term_1)
	not _condition_67(node_1, node_selector_term_1)
	not _condition_90(row)
}

_fits_2(node_1, row) if {
	not _condition_102(node_1, row)
	not _condition_79(row)
	_condition_104(node_1, row)
}

_passes_2(row) if {
	not _condition_93(row)
	not _condition_79(row)
	not _condition_94(row)
	not _condition_90(row)
}

_passes_2(row) if {
	_is_placed_2(row)
}

_passes_2(row) if {
	not _condition_101(row)
	not _unsure_templates(row)
}

_passes_2(row) if {
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)]])
	_not_has_executor_2(element_1)
	_is_placed_3(element_1)
}

_passes_2(row) if {
	some node_1 in inventory.all("v1", "Node")
	_fits_2(node_1, row)
}
