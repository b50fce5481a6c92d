# METADATA
# title: "Workflows run with the controller's service account"
# description: "The workflow-controller and a workflow share one service account, often to cure a 403 of the controller. The controller's role then belongs to every workflow pod."
# custom:
#   id: "argo-shared-service-account"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_shared_service_account

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_specs
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_103 | account_102 := _account(row); concat_103 := concat("", ["service account ", account_102])]), " is the workflow-controller's own: every step holds the controller's role"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "the account of the workflow is not known: what it refers to is not in the inventory"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_9 | concat_9 := concat("", ["service account ", row.spec.executor.serviceAccountName])]), " is the workflow-controller's own: every step holds the controller's role"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "the account of the workflow is not known: what it refers to is not in the inventory"}
}

findings contains finding if {
	some row in views.runnable_templates
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_9 | concat_9 := concat("", ["service account ", row.template.serviceAccountName])]), " is the workflow-controller's own: every step holds the controller's role"])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "the account of the workflow is not known: what it refers to is not in the inventory"}
}

findings contains finding if {
	some row in views.runnable_templates
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_9 | concat_9 := concat("", ["service account ", row.template.executor.serviceAccountName])]), " is the workflow-controller's own: every step holds the controller's role"])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "the account of the workflow is not known: what it refers to is not in the inventory"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["controller", "serviceAccount", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_37 | concat_37 := concat("", ["service account ", row.values.controller.serviceAccount.name])]), " is the workflow-controller's own: every step holds the controller's role"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["controller", "serviceAccount", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "the account of the workflow is not known: what it refers to is not in the inventory"}
}

_condition_1(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_1(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_is_controller(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_1(container_1)
}

_condition_2(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_3(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_4(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	not _condition_3(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_4(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-shared-service-account"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.spec.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.serviceAccountName], [found_4 | found_4 := "default"]])

_condition_5(row) if {
	row.spec.serviceAccountName != null
}

_condition_6(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_7(element_1) if {
	element_1.clusterScope != null
}

_condition_8(element_1) if {
	not _condition_6(element_1)
}

_condition_8(element_1) if {
	not _condition_7(element_1)
}

_condition_9(element_1) if {
	not element_1.clusterScope == true
	_condition_8(element_1)
}

_condition_10(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_4(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_11(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_9(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_4(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_4(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_10(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_9(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_11(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_12(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_13 if {
	data.parameters["argo-shared-service-account"].workflowDefaults.spec != null
}

_condition_14(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_15 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_16 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_16 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_17 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_17 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_17 if {
	not _condition_15
	_condition_16
}

_unsure_default_spec if {
	not _condition_13
	_condition_17
}

_condition_18(row) if {
	_unsure_referenced_spec(row)
}

_condition_18(row) if {
	not _condition_12(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_5(row)
	_condition_18(row)
}

_unsure_account(row) if {
	not _condition_5(row)
	not _condition_12(row)
	_unsure_default_spec
}

_fails(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	_is_controller(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	account_1 := _account(row)
	lib.same(first_1, account_1)
	not _unsure_account(row)
}

_condition_19(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_20(container_1) if {
	lib.opaque(container_1.image)
}

_condition_21(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_22(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_23(container_1) if {
	not _condition_19(container_1)
	not _condition_20(container_1)
	not _condition_21(container_1)
	not _condition_22(container_1)
}

_condition_24(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_23(container_1)
}

_not_is_controller(deployment_1) if {
	not _condition_24(deployment_1)
}

_condition_25(deployment_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	account_1 := _account(row)
	lib.same(first_1, account_1)
}

_condition_26(deployment_1) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.opaque(first_1)
}

_unsure_account_2(row) if {
	not _condition_5(row)
	_condition_18(row)
}

_condition_27(row) if {
	_unsure_account_2(row)
}

_condition_27(row) if {
	account_1 := _account(row)
	lib.opaque(account_1)
}

_condition_28(deployment_1) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	first_1 != null
}

_condition_29(row) if {
	account_1 := _account(row)
	account_1 != null
}

_condition_30(deployment_1, row) if {
	not _condition_26(deployment_1)
	not _condition_27(row)
}

_condition_30(deployment_1, _) if {
	not _condition_28(deployment_1)
}

_condition_30(_, row) if {
	not _condition_29(row)
	not _unsure_account_2(row)
}

_condition_31(deployment_1, _) if {
	_not_is_controller(deployment_1)
}

_condition_31(deployment_1, row) if {
	not _condition_25(deployment_1, row)
	_condition_30(deployment_1, row)
}

_condition_32(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	not _condition_31(deployment_1, row)
}

_passes(row) if {
	not _condition_32(row)
}

_fails_2(row) if {
	row.spec.executor.serviceAccountName != null
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	_is_controller(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.spec.executor.serviceAccountName)
}

_condition_33(row) if {
	row.spec.executor.serviceAccountName != null
}

_condition_34(deployment_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.spec.executor.serviceAccountName)
}

_condition_35(row) if {
	lib.opaque(row.spec.executor.serviceAccountName)
}

_condition_36(deployment_1, row) if {
	not _condition_26(deployment_1)
	not _condition_35(row)
}

_condition_36(deployment_1, _) if {
	not _condition_28(deployment_1)
}

_condition_36(_, row) if {
	not _condition_33(row)
}

_condition_37(deployment_1, _) if {
	_not_is_controller(deployment_1)
}

_condition_37(deployment_1, row) if {
	not _condition_34(deployment_1, row)
	_condition_36(deployment_1, row)
}

_condition_38(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	not _condition_37(deployment_1, row)
}

_passes_2(row) if {
	not _condition_33(row)
}

_passes_2(row) if {
	not _condition_38(row)
}

_fails_3(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	_is_controller(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.template.serviceAccountName)
}

_condition_39(deployment_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.template.serviceAccountName)
}

_condition_40(row) if {
	lib.opaque(row.template.serviceAccountName)
}

_condition_41(row) if {
	row.template.serviceAccountName != null
}

_condition_42(deployment_1, row) if {
	not _condition_26(deployment_1)
	not _condition_40(row)
}

_condition_42(deployment_1, _) if {
	not _condition_28(deployment_1)
}

_condition_42(_, row) if {
	not _condition_41(row)
}

_condition_43(deployment_1, _) if {
	_not_is_controller(deployment_1)
}

_condition_43(deployment_1, row) if {
	not _condition_39(deployment_1, row)
	_condition_42(deployment_1, row)
}

_condition_44(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	not _condition_43(deployment_1, row)
}

_passes_3(row) if {
	not _condition_44(row)
}

_fails_4(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	_is_controller(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.template.executor.serviceAccountName)
}

_condition_45(deployment_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.template.executor.serviceAccountName)
}

_condition_46(row) if {
	lib.opaque(row.template.executor.serviceAccountName)
}

_condition_47(row) if {
	row.template.executor.serviceAccountName != null
}

_condition_48(deployment_1, row) if {
	not _condition_26(deployment_1)
	not _condition_46(row)
}

_condition_48(deployment_1, _) if {
	not _condition_28(deployment_1)
}

_condition_48(_, row) if {
	not _condition_47(row)
}

_condition_49(deployment_1, _) if {
	_not_is_controller(deployment_1)
}

_condition_49(deployment_1, row) if {
	not _condition_45(deployment_1, row)
	_condition_48(deployment_1, row)
}

_condition_50(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	not _condition_49(deployment_1, row)
}

_passes_4(row) if {
	not _condition_50(row)
}

_condition_51 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create == false
}

_condition_52(helm_value_1) if {
	lib.opaque(helm_value_1.chart)
}

_condition_53(helm_value_1) if {
	helm_value_1.chart != null
}

_condition_54(helm_value_1) if {
	not _condition_52(helm_value_1)
}

_condition_54(helm_value_1) if {
	not _condition_53(helm_value_1)
}

_condition_55(helm_value_1) if {
	not helm_value_1.chart == "argo-workflows"
	_condition_54(helm_value_1)
}

_condition_56 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_55(helm_value_1)
}

_condition_56 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.workflow.rbac.create)
}

_condition_57 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create != null
}

_condition_58 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_55(helm_value_1)
}

_condition_59 if {
	not _condition_56
}

_condition_59 if {
	not _condition_57
	not _condition_58
}

_condition_60 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.serviceAccount.name != null
}

_condition_61 if {
	not _condition_51
	_condition_59
}

_condition_62 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_55(helm_value_1)
}

_condition_62 if {
	not _condition_60
	not _condition_61
	not _condition_51
}

_fails_5(row) if {
	lib.matches(".", row.values.controller.serviceAccount.name)
	some element_1 in lib.flatten([[first_1 | first_1 := lib.first([[found_1 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_1 := helm_value_1.values.workflow.serviceAccount.name], [found_2 | not _condition_51; _condition_59; found_2 := "argo-workflow"]])], [found_3 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_3 := helm_value_2.values.controller.workflowDefaults.spec.serviceAccountName]])
	lib.same(row.values.controller.serviceAccount.name, element_1)
	not _condition_62
}

_condition_63(row) if {
	lib.matches(".", row.values.controller.serviceAccount.name)
}

_condition_64(row) if {
	lib.opaque(row.values.controller.serviceAccount.name)
}

_condition_65(row) if {
	some element_1 in lib.flatten([[first_1 | first_1 := lib.first([[found_1 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_1 := helm_value_1.values.workflow.serviceAccount.name], [found_2 | not _condition_51; _condition_59; found_2 := "argo-workflow"]])], [found_3 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_3 := helm_value_2.values.controller.workflowDefaults.spec.serviceAccountName]])
	lib.same(row.values.controller.serviceAccount.name, element_1)
}

_condition_66 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_55(helm_value_1)
}

_condition_66 if {
	not _condition_60
	not _condition_61
	not _condition_51
}

_condition_66 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_2.chart == "argo-workflows"
	not _condition_55(helm_value_2)
}

_condition_66 if {
	some element_1 in lib.flatten([[first_1 | first_1 := lib.first([[found_1 | some helm_value_3 in inventory.all("helm.sh/values", "HelmValues"); helm_value_3.chart == "argo-workflows"; found_1 := helm_value_3.values.workflow.serviceAccount.name], [found_2 | not _condition_51; _condition_59; found_2 := "argo-workflow"]])], [found_3 | some helm_value_4 in inventory.all("helm.sh/values", "HelmValues"); helm_value_4.chart == "argo-workflows"; found_3 := helm_value_4.values.controller.workflowDefaults.spec.serviceAccountName]])
	lib.opaque(element_1)
}

_condition_67(row) if {
	row.values.controller.serviceAccount.name != null
}

_condition_68 if {
	some element_1 in lib.flatten([[first_1 | first_1 := lib.first([[found_1 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_1 := helm_value_1.values.workflow.serviceAccount.name], [found_2 | not _condition_51; _condition_59; found_2 := "argo-workflow"]])], [found_3 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_3 := helm_value_2.values.controller.workflowDefaults.spec.serviceAccountName]])
	element_1 != null
}

_condition_69 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_55(helm_value_1)
}

_condition_69 if {
	not _condition_60
	not _condition_61
	not _condition_51
}

_condition_69 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_2.chart == "argo-workflows"
	not _condition_55(helm_value_2)
}

_condition_70(row) if {
	not _condition_64(row)
	not _condition_66
}

_condition_70(row) if {
	not _condition_67(row)
}

_condition_70(_) if {
	not _condition_68
	not _condition_69
}

_passes_5(row) if {
	not _condition_63(row)
	not _condition_64(row)
}

_passes_5(row) if {
	not _condition_65(row)
	_condition_70(row)
}
