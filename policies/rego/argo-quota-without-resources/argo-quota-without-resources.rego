# METADATA
# title: "A quota refuses pods whose containers state no requests or limits"
# description: "A ResourceQuota on CPU or memory refuses every pod in which one container, Argo's init and wait included, leaves out what it counts, and so does a LimitRange with a maxLimitRequestRatio, unless a LimitRange of the namespace fills in defaults."
# custom:
#   id: "argo-quota-without-resources"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_quota_without_resources

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["resources"]), row.at.container])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1364 | concat_1364 := concat("", ["container ", row.name])]), lib.text([concat_1366 | namespace_1365 := lib.namespace(row.object); concat_1366 := concat("", [" leaves out requests or limits that a ResourceQuota or LimitRange of namespace ", namespace_1365, " demands"])])])}
}

findings contains finding if {
	some row in views.runnable_containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["resources"]), row.at.container])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the ResourceQuotas of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Argo's own containers have no requests or limits in the controller's configuration", lib.text([concat_1019 | namespace_1018 := lib.namespace(row.object); concat_1019 := concat("", [", and a ResourceQuota or LimitRange of namespace ", namespace_1018, " demands them"])])])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the ResourceQuotas of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
}

_condition_1(resource_quota_1) if {
	some scope_1 in lib.items(resource_quota_1.spec.scopes)
	scope_1 != null
}

_condition_2(resource_quota_1) if {
	resource_quota_1.spec.scopeSelector != null
}

_condition_3(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	some resource_quota_1 in inventory.within("v1", "ResourceQuota", namespace_1)
	not _condition_1(resource_quota_1)
	not _condition_2(resource_quota_1)
	some entry_1 in lib.entries(resource_quota_1.spec.hard)
	some quota_1 in lib.items(element_1.quota)
	lib.same(entry_1.key, quota_1)
}

_condition_3(element_1, row) if {
	namespace_2 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_2)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	limit_2.type == "Container"
	some entry_2 in lib.entries(limit_2.maxLimitRequestRatio)
	lib.same(entry_2.key, element_1.resource)
}

_condition_4(element_1, limit_1) if {
	some entry_1 in lib.entries(limit_1)
	some filled_1 in lib.items(element_1.filled)
	lib.same(entry_1.key, filled_1)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_1.resource)
}

_condition_5(element_1, entry_1) if {
	some filled_1 in lib.items(element_1.filled)
	lib.same(entry_1.key, filled_1)
}

_condition_6(entry_1) if {
	lib.opaque(entry_1.key)
}

_condition_7(element_1) if {
	some filled_1 in lib.items(element_1.filled)
	lib.opaque(filled_1)
}

_condition_8(entry_1) if {
	entry_1.key != null
}

_condition_9(element_1) if {
	some filled_1 in lib.items(element_1.filled)
	filled_1 != null
}

_condition_10(element_1, entry_1) if {
	not _condition_6(entry_1)
	not _condition_7(element_1)
}

_condition_10(_, entry_1) if {
	not _condition_8(entry_1)
}

_condition_10(element_1, _) if {
	not _condition_9(element_1)
}

_condition_11(element_1, entry_1) if {
	not _condition_5(element_1, entry_1)
	_condition_10(element_1, entry_1)
}

_condition_12(element_1, limit_1) if {
	some entry_1 in lib.entries(limit_1)
	not _condition_5(element_1, entry_1)
	not _condition_11(element_1, entry_1)
}

_condition_13(element_1) if {
	lib.opaque(element_1.resource)
}

_condition_14(element_1, limit_1) if {
	some entry_1 in lib.entries(limit_1)
	some filled_1 in lib.items(element_1.filled)
	lib.same(entry_1.key, filled_1)
	some entry_2 in lib.entries(entry_1.value)
	entry_2.key != null
}

_condition_15(element_1) if {
	element_1.resource != null
}

_condition_16(element_1, limit_1) if {
	not _condition_12(element_1, limit_1)
	not _condition_13(element_1)
}

_condition_16(element_1, limit_1) if {
	not _condition_14(element_1, limit_1)
	not _condition_12(element_1, limit_1)
}

_condition_16(element_1, _) if {
	not _condition_15(element_1)
}

_condition_17(element_1, limit_1) if {
	not _condition_4(element_1, limit_1)
	_condition_16(element_1, limit_1)
}

_condition_18(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_1)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	limit_2.type == "Container"
	not _condition_17(element_1, limit_2)
}

_condition_19(limit_1) if {
	lib.opaque(limit_1.type)
}

_condition_20(limit_1) if {
	limit_1.type != null
}

_condition_21(limit_1) if {
	not _condition_19(limit_1)
}

_condition_21(limit_1) if {
	not _condition_20(limit_1)
}

_condition_22(limit_1) if {
	not limit_1.type == "Container"
	_condition_21(limit_1)
}

_condition_23(row) if {
	namespace_1 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_1)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	not limit_2.type == "Container"
	not _condition_22(limit_2)
}

_is_demanded(element_1, row) if {
	_condition_3(element_1, row)
	not _condition_18(element_1, row)
	not _condition_23(row)
}

_condition_24(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_25(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_26(row) if {
	not _condition_24(row)
}

_condition_26(row) if {
	not _condition_25(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_26(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-quota-without-resources"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_configured_maincontainer := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.mainContainer)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.mainContainer]])]

_condition_27(row) if {
	row.name == "main"
}

_condition_27(row) if {
	some container_1 in lib.items(row.template.containerSet.containers)
	lib.same(container_1.name, row.name)
}

_stated(row) := [element_1 | some element_1 in lib.flatten([[found_1 | found_1 := row.container.resources], [found_2 | some element_2 in lib.flatten([[found_3 | found_3 := row.spec.templateDefaults.container], [found_4 | found_4 := row.spec.templateDefaults.script], [found_5 | some referenced_spec_1 in _referenced_spec(row); found_5 := referenced_spec_1.templateDefaults.container], [found_6 | some referenced_spec_2 in _referenced_spec(row); found_6 := referenced_spec_2.templateDefaults.script], [found_7 | default_spec_1 := _default_spec; found_7 := default_spec_1.templateDefaults.container], [found_8 | default_spec_2 := _default_spec; found_8 := default_spec_2.templateDefaults.script], [configured_maincontainer_1 | some configured_maincontainer_1 in _configured_maincontainer]]); _condition_27(row); found_2 := element_2.resources], [found_9 | some element_3 in lib.flatten([[container_1 | some element_4 in lib.flatten([[found_10 | found_10 := row.template.podSpecPatch], [found_11 | found_11 := row.spec.podSpecPatch], [found_12 | some referenced_spec_3 in _referenced_spec(row); found_12 := referenced_spec_3.podSpecPatch], [found_13 | default_spec_3 := _default_spec; found_13 := default_spec_3.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_4); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_5 in lib.flatten([[found_14 | found_14 := row.template.podSpecPatch], [found_15 | found_15 := row.spec.podSpecPatch], [found_16 | some referenced_spec_4 in _referenced_spec(row); found_16 := referenced_spec_4.podSpecPatch], [found_17 | default_spec_4 := _default_spec; found_17 := default_spec_4.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_5); some init_container_1 in lib.items(parsed_2.initContainers)]]); lib.same(element_3.name, row.name); found_9 := element_3.resources]])]

_condition_28(element_1, row) if {
	some stated_1 in _stated(row)
	some entry_1 in lib.entries(stated_1)
	some stated_2 in lib.items(element_1.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_1.resource)
}

_condition_29(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_30(element_1) if {
	element_1.clusterScope != null
}

_condition_31(element_1) if {
	not _condition_29(element_1)
}

_condition_31(element_1) if {
	not _condition_30(element_1)
}

_condition_32(element_1) if {
	not element_1.clusterScope == true
	_condition_31(element_1)
}

_condition_33(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_26(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_34(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_32(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_26(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_26(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_33(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_32(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_34(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_35 if {
	data.parameters["argo-quota-without-resources"].workflowDefaults.spec != null
}

_condition_36(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_37 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_38 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_38 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_39 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_39 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_39 if {
	not _condition_37
	_condition_38
}

_unsure_default_spec if {
	not _condition_35
	_condition_39
}

_unsure_configured_maincontainer if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.mainContainer)
}

_unsure_configured_maincontainer if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_40(row) if {
	lib.opaque(row.name)
}

_condition_41(row) if {
	row.name != null
}

_condition_42(row) if {
	not _condition_40(row)
}

_condition_42(row) if {
	not _condition_41(row)
}

_condition_43(row) if {
	some container_1 in lib.items(row.template.containerSet.containers)
	lib.same(container_1.name, row.name)
}

_condition_44(row) if {
	some container_1 in lib.items(row.template.containerSet.containers)
	lib.opaque(container_1.name)
}

_condition_45(row) if {
	some container_1 in lib.items(row.template.containerSet.containers)
	container_1.name != null
}

_condition_46(row) if {
	not _condition_44(row)
	not _condition_40(row)
}

_condition_46(row) if {
	not _condition_45(row)
}

_condition_46(row) if {
	not _condition_41(row)
}

_condition_47(row) if {
	not row.name == "main"
	_condition_42(row)
	not _condition_43(row)
	_condition_46(row)
}

_condition_48(element_1, row) if {
	lib.same(element_1.name, row.name)
}

_condition_49(element_1) if {
	lib.opaque(element_1.name)
}

_condition_50(element_1) if {
	element_1.name != null
}

_condition_51(element_1, row) if {
	not _condition_49(element_1)
	not _condition_40(row)
}

_condition_51(element_1, _) if {
	not _condition_50(element_1)
}

_condition_51(_, row) if {
	not _condition_41(row)
}

_condition_52(element_1, row) if {
	not _condition_48(element_1, row)
	_condition_51(element_1, row)
}

_unsure_stated(row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated(row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated(_) if {
	_unsure_default_spec
}

_unsure_stated(_) if {
	_unsure_default_spec
}

_unsure_stated(_) if {
	_unsure_configured_maincontainer
}

_unsure_stated(row) if {
	some element_1 in lib.flatten([[found_1 | found_1 := row.spec.templateDefaults.container], [found_2 | found_2 := row.spec.templateDefaults.script], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.templateDefaults.container], [found_4 | some referenced_spec_2 in _referenced_spec(row); found_4 := referenced_spec_2.templateDefaults.script], [found_5 | default_spec_1 := _default_spec; found_5 := default_spec_1.templateDefaults.container], [found_6 | default_spec_2 := _default_spec; found_6 := default_spec_2.templateDefaults.script], [configured_maincontainer_1 | some configured_maincontainer_1 in _configured_maincontainer]])
	not _condition_27(row)
	not _condition_47(row)
}

_unsure_stated(row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated(_) if {
	_unsure_default_spec
}

_unsure_stated(row) if {
	some element_2 in lib.flatten([[found_7 | found_7 := row.template.podSpecPatch], [found_8 | found_8 := row.spec.podSpecPatch], [found_9 | some referenced_spec_3 in _referenced_spec(row); found_9 := referenced_spec_3.podSpecPatch], [found_10 | default_spec_3 := _default_spec; found_10 := default_spec_3.podSpecPatch]])
	embedded.unreadable_yaml(element_2)
}

_unsure_stated(row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated(_) if {
	_unsure_default_spec
}

_unsure_stated(row) if {
	some element_3 in lib.flatten([[found_11 | found_11 := row.template.podSpecPatch], [found_12 | found_12 := row.spec.podSpecPatch], [found_13 | some referenced_spec_4 in _referenced_spec(row); found_13 := referenced_spec_4.podSpecPatch], [found_14 | default_spec_4 := _default_spec; found_14 := default_spec_4.podSpecPatch]])
	embedded.unreadable_yaml(element_3)
}

_unsure_stated(row) if {
	some element_4 in lib.flatten([[container_1 | some element_5 in lib.flatten([[found_15 | found_15 := row.template.podSpecPatch], [found_16 | found_16 := row.spec.podSpecPatch], [found_17 | some referenced_spec_5 in _referenced_spec(row); found_17 := referenced_spec_5.podSpecPatch], [found_18 | default_spec_5 := _default_spec; found_18 := default_spec_5.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_5); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_6 in lib.flatten([[found_19 | found_19 := row.template.podSpecPatch], [found_20 | found_20 := row.spec.podSpecPatch], [found_21 | some referenced_spec_6 in _referenced_spec(row); found_21 := referenced_spec_6.podSpecPatch], [found_22 | default_spec_6 := _default_spec; found_22 := default_spec_6.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_6); some init_container_1 in lib.items(parsed_2.initContainers)]])
	not _condition_48(element_4, row)
	not _condition_52(element_4, row)
}

_condition_53(element_1, entry_1) if {
	some stated_1 in lib.items(element_1.stated)
	lib.same(entry_1.key, stated_1)
}

_condition_54(element_1) if {
	some stated_1 in lib.items(element_1.stated)
	lib.opaque(stated_1)
}

_condition_55(element_1) if {
	some stated_1 in lib.items(element_1.stated)
	stated_1 != null
}

_condition_56(element_1, entry_1) if {
	not _condition_6(entry_1)
	not _condition_54(element_1)
}

_condition_56(_, entry_1) if {
	not _condition_8(entry_1)
}

_condition_56(element_1, _) if {
	not _condition_55(element_1)
}

_condition_57(element_1, entry_1) if {
	not _condition_53(element_1, entry_1)
	_condition_56(element_1, entry_1)
}

_condition_58(_, row) if {
	_unsure_stated(row)
}

_condition_58(element_1, row) if {
	some stated_1 in _stated(row)
	some entry_1 in lib.entries(stated_1)
	not _condition_53(element_1, entry_1)
	not _condition_57(element_1, entry_1)
}

_condition_59(element_1, row) if {
	some stated_1 in _stated(row)
	some entry_1 in lib.entries(stated_1)
	some stated_2 in lib.items(element_1.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	entry_2.key != null
}

_condition_60(element_1, row) if {
	not _condition_58(element_1, row)
	not _condition_13(element_1)
}

_condition_60(element_1, row) if {
	not _condition_59(element_1, row)
	not _condition_58(element_1, row)
}

_condition_60(element_1, _) if {
	not _condition_15(element_1)
}

_fails(row) if {
	some element_1 in lib.items([{"resource": "cpu", "quota": ["cpu", "requests.cpu"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "cpu", "quota": ["limits.cpu"], "stated": ["limits"], "filled": ["default", "max"]}, {"resource": "memory", "quota": ["memory", "requests.memory"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "memory", "quota": ["limits.memory"], "stated": ["limits"], "filled": ["default", "max"]}])
	_is_demanded(element_1, row)
	not _condition_28(element_1, row)
	_condition_60(element_1, row)
}

_condition_61(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	some resource_quota_1 in inventory.within("v1", "ResourceQuota", namespace_1)
	not _condition_1(resource_quota_1)
	not _condition_2(resource_quota_1)
	some entry_1 in lib.entries(resource_quota_1.spec.hard)
	some quota_1 in lib.items(element_1.quota)
	lib.same(entry_1.key, quota_1)
}

_condition_62(resource_quota_1) if {
	not _condition_1(resource_quota_1)
	not _condition_2(resource_quota_1)
}

_condition_63(resource_quota_1) if {
	some scope_1 in lib.items(resource_quota_1.spec.scopes)
	scope_1 != null
}

_condition_63(resource_quota_1) if {
	resource_quota_1.spec.scopeSelector != null
}

_condition_64(row) if {
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "ResourceQuota", namespace_1, "others")
}

_condition_64(row) if {
	namespace_2 := lib.namespace(row.object)
	some resource_quota_1 in inventory.within("v1", "ResourceQuota", namespace_2)
	not _condition_62(resource_quota_1)
	not _condition_63(resource_quota_1)
}

_condition_65(element_1) if {
	some quota_1 in lib.items(element_1.quota)
	lib.opaque(quota_1)
}

_condition_66(row) if {
	namespace_1 := lib.namespace(row.object)
	some resource_quota_1 in inventory.within("v1", "ResourceQuota", namespace_1)
	not _condition_1(resource_quota_1)
	not _condition_2(resource_quota_1)
	some entry_1 in lib.entries(resource_quota_1.spec.hard)
	entry_1.key != null
}

_condition_67(element_1) if {
	some quota_1 in lib.items(element_1.quota)
	quota_1 != null
}

_condition_68(element_1, row) if {
	not _condition_64(row)
	not _condition_65(element_1)
}

_condition_68(_, row) if {
	not _condition_66(row)
	not _condition_64(row)
}

_condition_68(element_1, _) if {
	not _condition_67(element_1)
}

_condition_69(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_1)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	limit_2.type == "Container"
	some entry_1 in lib.entries(limit_2.maxLimitRequestRatio)
	lib.same(entry_1.key, element_1.resource)
}

_condition_70(row) if {
	namespace_1 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_1)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	limit_2.type == "Container"
	some entry_1 in lib.entries(limit_2.maxLimitRequestRatio)
	entry_1.key != null
}

_condition_71(element_1, row) if {
	not _condition_23(row)
	not _condition_13(element_1)
}

_condition_71(_, row) if {
	not _condition_70(row)
	not _condition_23(row)
}

_condition_71(element_1, _) if {
	not _condition_15(element_1)
}

_not_is_demanded(element_1, row) if {
	not _condition_61(element_1, row)
	_condition_68(element_1, row)
	not _condition_69(element_1, row)
	_condition_71(element_1, row)
}

_not_is_demanded(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	some limit_range_1 in inventory.within("v1", "LimitRange", namespace_1)
	some limit_2 in lib.items(limit_range_1.spec.limits)
	limit_2.type == "Container"
	some entry_1 in lib.entries(limit_2)
	some filled_1 in lib.items(element_1.filled)
	lib.same(entry_1.key, filled_1)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_1.resource)
}

_unsure_stated_2 if {
	_unsure_default_spec
}

_unsure_stated_2 if {
	_unsure_default_spec
}

_unsure_stated_2 if {
	_unsure_default_spec
}

_unsure_stated_2 if {
	_unsure_default_spec
}

_condition_72(element_1, row) if {
	_not_is_demanded(element_1, row)
}

_condition_72(element_1, row) if {
	some stated_1 in _stated(row)
	some entry_1 in lib.entries(stated_1)
	some stated_2 in lib.items(element_1.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_1.resource)
	not _unsure_stated_2
}

_condition_73(row) if {
	some element_1 in lib.items([{"resource": "cpu", "quota": ["cpu", "requests.cpu"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "cpu", "quota": ["limits.cpu"], "stated": ["limits"], "filled": ["default", "max"]}, {"resource": "memory", "quota": ["memory", "requests.memory"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "memory", "quota": ["limits.memory"], "stated": ["limits"], "filled": ["default", "max"]}])
	not _condition_72(element_1, row)
}

_passes(row) if {
	not _condition_73(row)
}

_templates(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some template_1 in lib.items(row.spec.templates)], [found_1 | some template_2 in lib.items(row.spec.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some template_3 in lib.items(row.spec.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_templates_2(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some referenced_spec_1 in _referenced_spec(row); some template_1 in lib.items(referenced_spec_1.templates)], [found_1 | some referenced_spec_2 in _referenced_spec(row); some template_2 in lib.items(referenced_spec_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some referenced_spec_3 in _referenced_spec(row); some template_3 in lib.items(referenced_spec_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_condition_74(step_1) if {
	lib.opaque(step_1.templateRef.clusterScope)
}

_condition_75(step_1) if {
	step_1.templateRef.clusterScope != null
}

_condition_76(step_1) if {
	not _condition_74(step_1)
}

_condition_76(step_1) if {
	not _condition_75(step_1)
}

_condition_77(task_1) if {
	lib.opaque(task_1.templateRef.clusterScope)
}

_condition_78(task_1) if {
	task_1.templateRef.clusterScope != null
}

_condition_79(task_1) if {
	not _condition_77(task_1)
}

_condition_79(task_1) if {
	not _condition_78(task_1)
}

_has_executor(element_1) if {
	element_1.container != null
}

_has_executor(element_1) if {
	element_1.script != null
}

_has_executor(element_1) if {
	element_1.containerSet != null
}

_has_executor(element_1) if {
	element_1.resource != null
}

_has_executor(element_1) if {
	element_1.data != null
}

_configured_executor := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.executor)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.executor]])]

_condition_80(element_1) if {
	element_1.resource != null
}

_condition_80(element_1) if {
	element_1.data != null
}

_condition_81(_, element_1) if {
	element_1.name == "init"
}

_condition_81(_, element_1) if {
	element_1.name == "wait"
}

_condition_81(element_2, element_1) if {
	element_1.name == "main"
	_condition_80(element_2)
}

_stated_by_executor(element_1, row) := [element_2 | some element_2 in lib.flatten([[found_1 | some configured_executor_1 in _configured_executor; found_1 := configured_executor_1.resources], [found_2 | some element_3 in lib.flatten([[container_1 | some element_4 in lib.flatten([[found_3 | found_3 := element_1.podSpecPatch], [found_4 | found_4 := row.spec.podSpecPatch], [found_5 | some referenced_spec_1 in _referenced_spec(row); found_5 := referenced_spec_1.podSpecPatch], [found_6 | default_spec_1 := _default_spec; found_6 := default_spec_1.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_4); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_5 in lib.flatten([[found_7 | found_7 := element_1.podSpecPatch], [found_8 | found_8 := row.spec.podSpecPatch], [found_9 | some referenced_spec_2 in _referenced_spec(row); found_9 := referenced_spec_2.podSpecPatch], [found_10 | default_spec_2 := _default_spec; found_10 := default_spec_2.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_5); some init_container_1 in lib.items(parsed_2.initContainers)]]); _condition_81(element_1, element_3); found_2 := element_3.resources]])]

_condition_82(element_1, element_2, row) if {
	some stated_by_executor_1 in _stated_by_executor(element_1, row)
	some entry_1 in lib.entries(stated_by_executor_1)
	some stated_2 in lib.items(element_2.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_2.resource)
}

_unsure_configured_executor if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_executor if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.executor)
}

_unsure_configured_executor if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_executor if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_83(element_1) if {
	not _condition_49(element_1)
}

_condition_83(element_1) if {
	not _condition_50(element_1)
}

_condition_84(element_1) if {
	element_1.data != null
}

_condition_85(_, element_1) if {
	not element_1.name == "main"
	_condition_83(element_1)
}

_condition_85(element_2, _) if {
	not _condition_15(element_2)
	not _condition_84(element_2)
}

_condition_86(element_1, element_2) if {
	not element_2.name == "init"
	_condition_83(element_2)
	not element_2.name == "wait"
	_condition_83(element_2)
	_condition_85(element_1, element_2)
}

_unsure_stated_by_executor(_, _) if {
	_unsure_configured_executor
}

_unsure_stated_by_executor(_, row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated_by_executor(_, _) if {
	_unsure_default_spec
}

_unsure_stated_by_executor(element_1, row) if {
	some element_2 in lib.flatten([[found_1 | found_1 := element_1.podSpecPatch], [found_2 | found_2 := row.spec.podSpecPatch], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.podSpecPatch], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.podSpecPatch]])
	embedded.unreadable_yaml(element_2)
}

_unsure_stated_by_executor(_, row) if {
	_unsure_referenced_spec(row)
}

_unsure_stated_by_executor(_, _) if {
	_unsure_default_spec
}

_unsure_stated_by_executor(element_1, row) if {
	some element_3 in lib.flatten([[found_5 | found_5 := element_1.podSpecPatch], [found_6 | found_6 := row.spec.podSpecPatch], [found_7 | some referenced_spec_2 in _referenced_spec(row); found_7 := referenced_spec_2.podSpecPatch], [found_8 | default_spec_2 := _default_spec; found_8 := default_spec_2.podSpecPatch]])
	embedded.unreadable_yaml(element_3)
}

_unsure_stated_by_executor(element_1, row) if {
	some element_4 in lib.flatten([[container_1 | some element_5 in lib.flatten([[found_9 | found_9 := element_1.podSpecPatch], [found_10 | found_10 := row.spec.podSpecPatch], [found_11 | some referenced_spec_3 in _referenced_spec(row); found_11 := referenced_spec_3.podSpecPatch], [found_12 | default_spec_3 := _default_spec; found_12 := default_spec_3.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_5); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_6 in lib.flatten([[found_13 | found_13 := element_1.podSpecPatch], [found_14 | found_14 := row.spec.podSpecPatch], [found_15 | some referenced_spec_4 in _referenced_spec(row); found_15 := referenced_spec_4.podSpecPatch], [found_16 | default_spec_4 := _default_spec; found_16 := default_spec_4.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_6); some init_container_1 in lib.items(parsed_2.initContainers)]])
	not _condition_81(element_1, element_4)
	not _condition_86(element_1, element_4)
}

_condition_87(element_1, _, row) if {
	_unsure_stated_by_executor(element_1, row)
}

_condition_87(element_1, element_2, row) if {
	some stated_by_executor_1 in _stated_by_executor(element_1, row)
	some entry_1 in lib.entries(stated_by_executor_1)
	not _condition_53(element_2, entry_1)
	not _condition_57(element_2, entry_1)
}

_condition_88(element_1, element_2, row) if {
	some stated_by_executor_1 in _stated_by_executor(element_1, row)
	some entry_1 in lib.entries(stated_by_executor_1)
	some stated_2 in lib.items(element_2.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	entry_2.key != null
}

_condition_89(element_1, element_2, row) if {
	not _condition_87(element_1, element_2, row)
	not _condition_13(element_2)
}

_condition_89(element_1, element_2, row) if {
	not _condition_88(element_1, element_2, row)
	not _condition_87(element_1, element_2, row)
}

_condition_89(_, element_2, _) if {
	not _condition_15(element_2)
}

_fails_2(row) if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	config_map_1 != null
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)], [template_1 | some element_2 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); some template_2 in lib.items(row.spec.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); not step_2.templateRef.clusterScope == true; _condition_76(step_2); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_3 in lib.items(row.spec.templates); some step_3 in lib.items(template_3.steps); some step_4 in lib.items(step_3); step_4.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_4.templateRef.name); found_2 := cluster_workflow_template_1.spec]]); some template_1 in lib.items(element_2.templates); some template_4 in lib.items(row.spec.templates); some step_5 in lib.items(template_4.steps); some step_6 in lib.items(step_5); element_3 := step_6.templateRef; lib.same(template_1.name, element_3.template)], [template_5 | some element_4 in lib.flatten([[found_3 | namespace_2 := lib.namespace(row.object); some template_6 in lib.items(row.spec.templates); some task_1 in lib.items(template_6.dag.tasks); not task_1.templateRef.clusterScope == true; _condition_79(task_1); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, task_1.templateRef.name); found_3 := workflow_template_2.spec], [found_4 | some template_7 in lib.items(row.spec.templates); some task_2 in lib.items(template_7.dag.tasks); task_2.templateRef.clusterScope == true; cluster_workflow_template_2 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_2.templateRef.name); found_4 := cluster_workflow_template_2.spec]]); some template_5 in lib.items(element_4.templates); some template_8 in lib.items(row.spec.templates); some task_3 in lib.items(template_8.dag.tasks); element_5 := task_3.templateRef; lib.same(template_5.name, element_5.template)]])
	_has_executor(element_1)
	some element_6 in lib.items([{"resource": "cpu", "quota": ["cpu", "requests.cpu"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "cpu", "quota": ["limits.cpu"], "stated": ["limits"], "filled": ["default", "max"]}, {"resource": "memory", "quota": ["memory", "requests.memory"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "memory", "quota": ["limits.memory"], "stated": ["limits"], "filled": ["default", "max"]}])
	_is_demanded(element_6, row)
	not _condition_82(element_1, element_6, row)
	_condition_89(element_1, element_6, row)
}

_condition_90 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	config_map_1 != null
}

_condition_91 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_36(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_92(element_1) if {
	element_1.container != null
}

_condition_93(element_1) if {
	element_1.script != null
}

_condition_94(element_1) if {
	element_1.containerSet != null
}

_not_has_executor(element_1) if {
	not _condition_92(element_1)
	not _condition_93(element_1)
	not _condition_94(element_1)
	not _condition_15(element_1)
	not _condition_84(element_1)
}

_unsure_stated_by_executor_2 if {
	_unsure_default_spec
}

_unsure_stated_by_executor_2 if {
	_unsure_default_spec
}

_condition_95(_, element_1, row) if {
	_not_is_demanded(element_1, row)
}

_condition_95(element_2, element_1, row) if {
	some stated_by_executor_1 in _stated_by_executor(element_2, row)
	some entry_1 in lib.entries(stated_by_executor_1)
	some stated_2 in lib.items(element_1.stated)
	lib.same(entry_1.key, stated_2)
	some entry_2 in lib.entries(entry_1.value)
	lib.same(entry_2.key, element_1.resource)
	not _unsure_stated_by_executor_2
}

_condition_96(element_1, row) if {
	some element_2 in lib.items([{"resource": "cpu", "quota": ["cpu", "requests.cpu"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "cpu", "quota": ["limits.cpu"], "stated": ["limits"], "filled": ["default", "max"]}, {"resource": "memory", "quota": ["memory", "requests.memory"], "stated": ["requests", "limits"], "filled": ["default", "defaultRequest", "max", "min"]}, {"resource": "memory", "quota": ["limits.memory"], "stated": ["limits"], "filled": ["default", "max"]}])
	not _condition_95(element_1, element_2, row)
}

_condition_97(element_1, _) if {
	_not_has_executor(element_1)
}

_condition_97(element_1, row) if {
	not _condition_96(element_1, row)
}

_condition_98(row) if {
	some element_1 in lib.flatten([[templates_1 | some templates_1 in _templates(row)], [templates_2 | some templates_2 in _templates_2(row)], [template_1 | some element_2 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); some template_2 in lib.items(row.spec.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); not step_2.templateRef.clusterScope == true; _condition_76(step_2); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_3 in lib.items(row.spec.templates); some step_3 in lib.items(template_3.steps); some step_4 in lib.items(step_3); step_4.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_4.templateRef.name); found_2 := cluster_workflow_template_1.spec]]); some template_1 in lib.items(element_2.templates); some template_4 in lib.items(row.spec.templates); some step_5 in lib.items(template_4.steps); some step_6 in lib.items(step_5); element_3 := step_6.templateRef; lib.same(template_1.name, element_3.template)], [template_5 | some element_4 in lib.flatten([[found_3 | namespace_2 := lib.namespace(row.object); some template_6 in lib.items(row.spec.templates); some task_1 in lib.items(template_6.dag.tasks); not task_1.templateRef.clusterScope == true; _condition_79(task_1); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, task_1.templateRef.name); found_3 := workflow_template_2.spec], [found_4 | some template_7 in lib.items(row.spec.templates); some task_2 in lib.items(template_7.dag.tasks); task_2.templateRef.clusterScope == true; cluster_workflow_template_2 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_2.templateRef.name); found_4 := cluster_workflow_template_2.spec]]); some template_5 in lib.items(element_4.templates); some template_8 in lib.items(row.spec.templates); some task_3 in lib.items(template_8.dag.tasks); element_5 := task_3.templateRef; lib.same(template_5.name, element_5.template)]])
	not _condition_97(element_1, row)
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

_condition_99(row) if {
	namespace_1 := lib.namespace(row.object)
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	not step_2.templateRef.clusterScope == true
	_condition_76(step_2)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, step_2.templateRef.name)
	workflow_template_1 != null
}

_condition_100(row) if {
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	step_2.templateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_2.templateRef.name)
	cluster_workflow_template_1 != null
}

_condition_101(row, template_1) if {
	some template_2 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_2.steps)
	some step_2 in lib.items(step_1)
	element_1 := step_2.templateRef
	lib.same(template_1.name, element_1.template)
}

_condition_102(element_1, template_1) if {
	lib.same(template_1.name, element_1.template)
}

_condition_103(template_1) if {
	lib.opaque(template_1.name)
}

_condition_104(element_1) if {
	lib.opaque(element_1.template)
}

_condition_105(template_1) if {
	template_1.name != null
}

_condition_106(element_1) if {
	element_1.template != null
}

_condition_107(element_1, template_1) if {
	not _condition_103(template_1)
	not _condition_104(element_1)
}

_condition_107(_, template_1) if {
	not _condition_105(template_1)
}

_condition_107(element_1, _) if {
	not _condition_106(element_1)
}

_condition_108(element_1, template_1) if {
	not _condition_102(element_1, template_1)
	_condition_107(element_1, template_1)
}

_condition_109(row) if {
	namespace_1 := lib.namespace(row.object)
	some template_1 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_1.dag.tasks)
	not task_1.templateRef.clusterScope == true
	_condition_79(task_1)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, task_1.templateRef.name)
	workflow_template_1 != null
}

_condition_110(row) if {
	some template_1 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_1.dag.tasks)
	task_1.templateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_1.templateRef.name)
	cluster_workflow_template_1 != null
}

_condition_111(row, template_1) if {
	some template_2 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_2.dag.tasks)
	element_1 := task_1.templateRef
	lib.same(template_1.name, element_1.template)
}

_condition_112(row) if {
	_unsure_templates(row)
}

_condition_112(row) if {
	some template_1 in lib.items(row.spec.templates)
	some step_1 in lib.items(template_1.steps)
	some step_2 in lib.items(step_1)
	element_1 := step_2.templateRef
	not _condition_32(element_1)
	not element_1.clusterScope == true
}

_condition_112(row) if {
	some template_2 in lib.items(row.spec.templates)
	some step_3 in lib.items(template_2.steps)
	some step_4 in lib.items(step_3)
	not step_4.templateRef.clusterScope == true
	_condition_76(step_4)
	lib.opaque(step_4.templateRef.name)
}

_condition_112(row) if {
	some template_3 in lib.items(row.spec.templates)
	some step_5 in lib.items(template_3.steps)
	some step_6 in lib.items(step_5)
	not step_6.templateRef.clusterScope == true
	_condition_76(step_6)
	step_6.templateRef.name != null
	not _condition_99(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_condition_112(row) if {
	some template_4 in lib.items(row.spec.templates)
	some step_7 in lib.items(template_4.steps)
	some step_8 in lib.items(step_7)
	element_2 := step_8.templateRef
	not element_2.clusterScope == true
	not _condition_32(element_2)
}

_condition_112(row) if {
	some template_5 in lib.items(row.spec.templates)
	some step_9 in lib.items(template_5.steps)
	some step_10 in lib.items(step_9)
	step_10.templateRef.clusterScope == true
	lib.opaque(step_10.templateRef.name)
}

_condition_112(row) if {
	some template_6 in lib.items(row.spec.templates)
	some step_11 in lib.items(template_6.steps)
	some step_12 in lib.items(step_11)
	step_12.templateRef.clusterScope == true
	step_12.templateRef.name != null
	not _condition_100(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_112(row) if {
	some element_3 in lib.flatten([[found_1 | namespace_2 := lib.namespace(row.object); some template_7 in lib.items(row.spec.templates); some step_13 in lib.items(template_7.steps); some step_14 in lib.items(step_13); not step_14.templateRef.clusterScope == true; _condition_76(step_14); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_2, step_14.templateRef.name); found_1 := workflow_template_1.spec], [found_2 | some template_8 in lib.items(row.spec.templates); some step_15 in lib.items(template_8.steps); some step_16 in lib.items(step_15); step_16.templateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_16.templateRef.name); found_2 := cluster_workflow_template_1.spec]])
	some template_9 in lib.items(element_3.templates)
	not _condition_101(row, template_9)
	some template_10 in lib.items(row.spec.templates)
	some step_17 in lib.items(template_10.steps)
	some step_18 in lib.items(step_17)
	element_4 := step_18.templateRef
	not _condition_108(element_4, template_9)
}

_condition_112(row) if {
	some template_11 in lib.items(row.spec.templates)
	some task_1 in lib.items(template_11.dag.tasks)
	element_5 := task_1.templateRef
	not _condition_32(element_5)
	not element_5.clusterScope == true
}

_condition_112(row) if {
	some template_12 in lib.items(row.spec.templates)
	some task_2 in lib.items(template_12.dag.tasks)
	not task_2.templateRef.clusterScope == true
	_condition_79(task_2)
	lib.opaque(task_2.templateRef.name)
}

_condition_112(row) if {
	some template_13 in lib.items(row.spec.templates)
	some task_3 in lib.items(template_13.dag.tasks)
	not task_3.templateRef.clusterScope == true
	_condition_79(task_3)
	task_3.templateRef.name != null
	not _condition_109(row)
	namespace_3 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_3, "complete")
}

_condition_112(row) if {
	some template_14 in lib.items(row.spec.templates)
	some task_4 in lib.items(template_14.dag.tasks)
	element_6 := task_4.templateRef
	not element_6.clusterScope == true
	not _condition_32(element_6)
}

_condition_112(row) if {
	some template_15 in lib.items(row.spec.templates)
	some task_5 in lib.items(template_15.dag.tasks)
	task_5.templateRef.clusterScope == true
	lib.opaque(task_5.templateRef.name)
}

_condition_112(row) if {
	some template_16 in lib.items(row.spec.templates)
	some task_6 in lib.items(template_16.dag.tasks)
	task_6.templateRef.clusterScope == true
	task_6.templateRef.name != null
	not _condition_110(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_112(row) if {
	some element_7 in lib.flatten([[found_3 | namespace_4 := lib.namespace(row.object); some template_17 in lib.items(row.spec.templates); some task_7 in lib.items(template_17.dag.tasks); not task_7.templateRef.clusterScope == true; _condition_79(task_7); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_4, task_7.templateRef.name); found_3 := workflow_template_2.spec], [found_4 | some template_18 in lib.items(row.spec.templates); some task_8 in lib.items(template_18.dag.tasks); task_8.templateRef.clusterScope == true; cluster_workflow_template_2 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_8.templateRef.name); found_4 := cluster_workflow_template_2.spec]])
	some template_19 in lib.items(element_7.templates)
	not _condition_111(row, template_19)
	some template_20 in lib.items(row.spec.templates)
	some task_9 in lib.items(template_20.dag.tasks)
	element_8 := task_9.templateRef
	not _condition_108(element_8, template_19)
}

_passes_2(_) if {
	not _condition_90
	not _condition_91
}

_passes_2(row) if {
	not _condition_98(row)
	not _condition_112(row)
}
