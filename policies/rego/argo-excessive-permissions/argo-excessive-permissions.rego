# METADATA
# title: "A workflow runs with far more rights than it needs"
# description: "The account is bound to cluster-admin, or to a role with a * among its verbs or resources, with escalate, bind or impersonate, or with all Secrets."
# custom:
#   id: "argo-excessive-permissions"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_excessive_permissions

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_specs
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_117 | account_116 := _account(row); concat_117 := concat("", ["service account ", account_116])]), " holds a wildcard, escalate, bind or impersonate, or may read every Secret"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles that are bound to the workflow's account, and what the workflow refers to"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_24 | concat_24 := concat("", ["service account ", row.spec.executor.serviceAccountName])]), " holds a wildcard, escalate, bind or impersonate, or may read every Secret"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles that are bound to the workflow's account, and what the workflow refers to"}
}

findings contains finding if {
	some row in views.runnable_templates
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_24 | concat_24 := concat("", ["service account ", row.template.serviceAccountName])]), " holds a wildcard, escalate, bind or impersonate, or may read every Secret"])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles that are bound to the workflow's account, and what the workflow refers to"}
}

findings contains finding if {
	some row in views.runnable_templates
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_24 | concat_24 := concat("", ["service account ", row.template.executor.serviceAccountName])]), " holds a wildcard, escalate, bind or impersonate, or may read every Secret"])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles that are bound to the workflow's account, and what the workflow refers to"}
}

_condition_1(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_2(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_3(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-excessive-permissions"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.spec.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.serviceAccountName], [found_4 | found_4 := "default"]])

_condition_4(subject_1) if {
	subject_1.namespace != null
}

_condition_5(row, subject_1) if {
	namespace_1 := lib.namespace(row.object)
	lib.same(subject_1.namespace, namespace_1)
}

_condition_5(_, subject_1) if {
	not _condition_4(subject_1)
}

_condition_6(_, subject_1) if {
	subject_1.name == "system:serviceaccounts"
}

_condition_6(row, subject_1) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", ["system:serviceaccounts:", namespace_1])
	lib.same(subject_1.name, concat_1)
}

_condition_7(account_1, row, subject_1) if {
	subject_1.kind == "ServiceAccount"
	lib.same(subject_1.name, account_1)
	_condition_5(row, subject_1)
}

_condition_7(_, row, subject_1) if {
	subject_1.kind == "Group"
	_condition_6(row, subject_1)
}

_bindings(account_1, row) := [element_1 | some element_1 in lib.flatten([[role_binding_1 | namespace_1 := lib.namespace(row.object); some role_binding_1 in inventory.within("rbac.authorization.k8s.io/v1", "RoleBinding", namespace_1)], [cluster_role_binding_1 | some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]]); some subject_1 in lib.items(element_1.subjects); _condition_7(account_1, row, subject_1)]

_condition_8(element_1) if {
	some resource_name_1 in lib.items(element_1.resourceNames)
	resource_name_1 != null
}

_condition_9(element_1) if {
	some verb_1 in lib.items(element_1.verbs)
	verb_1 in ["*", "escalate", "bind", "impersonate"]
}

_condition_9(element_1) if {
	some resource_1 in lib.items(element_1.resources)
	resource_1 == "*"
}

_condition_9(element_1) if {
	some api_group_1 in lib.items(element_1.apiGroups)
	api_group_1 in ["", "*"]
	some resource_2 in lib.items(element_1.resources)
	resource_2 == "secrets"
	some verb_2 in lib.items(element_1.verbs)
	verb_2 in ["get", "list", "watch"]
	not _condition_8(element_1)
}

_condition_10(bindings_1, _) if {
	bindings_1.roleRef.kind == "ClusterRole"
	bindings_1.roleRef.name == "cluster-admin"
}

_condition_10(bindings_1, row) if {
	some element_1 in lib.flatten([[rule_1 | namespace_1 := lib.namespace(row.object); bindings_1.roleRef.kind == "Role"; role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, bindings_1.roleRef.name); some rule_1 in lib.items(role_1.rules)], [rule_2 | bindings_1.roleRef.kind == "ClusterRole"; cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", bindings_1.roleRef.name); some rule_2 in lib.items(cluster_role_1.rules)]])
	_condition_9(element_1)
}

_condition_11(row) if {
	row.spec.serviceAccountName != null
}

_condition_12(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_13(element_1) if {
	element_1.clusterScope != null
}

_condition_14(element_1) if {
	not _condition_12(element_1)
}

_condition_14(element_1) if {
	not _condition_13(element_1)
}

_condition_15(element_1) if {
	not element_1.clusterScope == true
	_condition_14(element_1)
}

_condition_16(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_17(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_15(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_16(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_15(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_17(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_18(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_19 if {
	data.parameters["argo-excessive-permissions"].workflowDefaults.spec != null
}

_condition_20(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_21 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_22 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_20(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_22 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_23 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_20(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_23 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_23 if {
	not _condition_21
	_condition_22
}

_unsure_default_spec if {
	not _condition_19
	_condition_23
}

_condition_24(row) if {
	_unsure_referenced_spec(row)
}

_condition_24(row) if {
	not _condition_18(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_11(row)
	_condition_24(row)
}

_unsure_account(row) if {
	not _condition_11(row)
	not _condition_18(row)
	_unsure_default_spec
}

_fails(row) if {
	account_1 := _account(row)
	some bindings_1 in _bindings(account_1, row)
	_condition_10(bindings_1, row)
	not _unsure_account(row)
}

_condition_25(bindings_1) if {
	lib.opaque(bindings_1.roleRef.kind)
}

_condition_26(bindings_1) if {
	bindings_1.roleRef.kind != null
}

_condition_27(bindings_1) if {
	not _condition_25(bindings_1)
}

_condition_27(bindings_1) if {
	not _condition_26(bindings_1)
}

_condition_28(bindings_1) if {
	lib.opaque(bindings_1.roleRef.name)
}

_condition_29(bindings_1) if {
	bindings_1.roleRef.name != null
}

_condition_30(bindings_1) if {
	not _condition_28(bindings_1)
}

_condition_30(bindings_1) if {
	not _condition_29(bindings_1)
}

_condition_31(bindings_1) if {
	not bindings_1.roleRef.kind == "ClusterRole"
	_condition_27(bindings_1)
}

_condition_31(bindings_1) if {
	not bindings_1.roleRef.name == "cluster-admin"
	_condition_30(bindings_1)
}

_condition_32(element_1) if {
	some verb_1 in lib.items(element_1.verbs)
	verb_1 in ["*", "escalate", "bind", "impersonate"]
}

_condition_33(element_1) if {
	some verb_1 in lib.items(element_1.verbs)
	lib.opaque(verb_1)
}

_condition_34(element_1) if {
	some resource_1 in lib.items(element_1.resources)
	resource_1 == "*"
}

_condition_35(element_1) if {
	some resource_1 in lib.items(element_1.resources)
	lib.opaque(resource_1)
}

_condition_36(element_1) if {
	some resource_1 in lib.items(element_1.resources)
	resource_1 != null
}

_condition_37(element_1) if {
	not _condition_35(element_1)
}

_condition_37(element_1) if {
	not _condition_36(element_1)
}

_condition_38(element_1) if {
	some api_group_1 in lib.items(element_1.apiGroups)
	api_group_1 in ["", "*"]
}

_condition_39(element_1) if {
	some api_group_1 in lib.items(element_1.apiGroups)
	lib.opaque(api_group_1)
}

_condition_40(element_1) if {
	some resource_1 in lib.items(element_1.resources)
	resource_1 == "secrets"
}

_condition_41(element_1) if {
	some verb_1 in lib.items(element_1.verbs)
	verb_1 in ["get", "list", "watch"]
}

_condition_42(element_1) if {
	not _condition_38(element_1)
	not _condition_39(element_1)
}

_condition_42(element_1) if {
	not _condition_40(element_1)
	_condition_37(element_1)
}

_condition_42(element_1) if {
	not _condition_41(element_1)
	not _condition_33(element_1)
}

_condition_42(element_1) if {
	some resource_name_1 in lib.items(element_1.resourceNames)
	resource_name_1 != null
}

_condition_43(element_1) if {
	not _condition_32(element_1)
	not _condition_33(element_1)
	not _condition_34(element_1)
	_condition_37(element_1)
	_condition_42(element_1)
}

_condition_44(bindings_1, row) if {
	some element_1 in lib.flatten([[rule_1 | namespace_1 := lib.namespace(row.object); bindings_1.roleRef.kind == "Role"; role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, bindings_1.roleRef.name); some rule_1 in lib.items(role_1.rules)], [rule_2 | bindings_1.roleRef.kind == "ClusterRole"; cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", bindings_1.roleRef.name); some rule_2 in lib.items(cluster_role_1.rules)]])
	not _condition_43(element_1)
}

_condition_45(element_1) if {
	lib.opaque(element_1.kind)
}

_condition_46(element_1) if {
	element_1.kind != null
}

_condition_47(element_1) if {
	not _condition_45(element_1)
}

_condition_47(element_1) if {
	not _condition_46(element_1)
}

_condition_48(element_1) if {
	not element_1.kind == "Role"
	_condition_47(element_1)
}

_condition_49(bindings_1, row) if {
	namespace_1 := lib.namespace(row.object)
	bindings_1.roleRef.kind == "Role"
	role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, bindings_1.roleRef.name)
	role_1 != null
}

_condition_50(element_1) if {
	not element_1.kind == "ClusterRole"
	_condition_47(element_1)
}

_condition_51(bindings_1) if {
	bindings_1.roleRef.kind == "ClusterRole"
	cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", bindings_1.roleRef.name)
	cluster_role_1 != null
}

_condition_52(bindings_1, _) if {
	element_1 := bindings_1.roleRef
	not element_1.kind == "Role"
	not _condition_48(element_1)
}

_condition_52(bindings_1, _) if {
	bindings_1.roleRef.kind == "Role"
	lib.opaque(bindings_1.roleRef.name)
}

_condition_52(bindings_1, row) if {
	bindings_1.roleRef.kind == "Role"
	bindings_1.roleRef.name != null
	not _condition_49(bindings_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("rbac.authorization.k8s.io/v1", "Role", namespace_1, "complete")
}

_condition_52(bindings_1, _) if {
	element_2 := bindings_1.roleRef
	not element_2.kind == "ClusterRole"
	not _condition_50(element_2)
}

_condition_52(bindings_1, _) if {
	bindings_1.roleRef.kind == "ClusterRole"
	lib.opaque(bindings_1.roleRef.name)
}

_condition_52(bindings_1, _) if {
	bindings_1.roleRef.kind == "ClusterRole"
	bindings_1.roleRef.name != null
	not _condition_51(bindings_1)
	inventory.cluster_lacks("rbac.authorization.k8s.io/v1", "ClusterRole", "complete")
}

_condition_53(bindings_1, row) if {
	_condition_31(bindings_1)
	not _condition_44(bindings_1, row)
	not _condition_52(bindings_1, row)
}

_condition_54(account_1, row) if {
	some bindings_1 in _bindings(account_1, row)
	not _condition_53(bindings_1, row)
}

_condition_55(account_1, element_1, row) if {
	some subject_1 in lib.items(element_1.subjects)
	_condition_7(account_1, row, subject_1)
}

_condition_56(subject_1) if {
	lib.opaque(subject_1.kind)
}

_condition_57(subject_1) if {
	subject_1.kind != null
}

_condition_58(subject_1) if {
	not _condition_56(subject_1)
}

_condition_58(subject_1) if {
	not _condition_57(subject_1)
}

_condition_59(account_1, subject_1) if {
	lib.same(subject_1.name, account_1)
}

_condition_60(subject_1) if {
	lib.opaque(subject_1.name)
}

_condition_61(account_1) if {
	lib.opaque(account_1)
}

_condition_62(subject_1) if {
	subject_1.name != null
}

_condition_63(account_1) if {
	account_1 != null
}

_condition_64(account_1, subject_1) if {
	not _condition_60(subject_1)
	not _condition_61(account_1)
}

_condition_64(_, subject_1) if {
	not _condition_62(subject_1)
}

_condition_64(account_1, _) if {
	not _condition_63(account_1)
}

_condition_65(row, subject_1) if {
	namespace_1 := lib.namespace(row.object)
	lib.same(subject_1.namespace, namespace_1)
}

_condition_66(subject_1) if {
	lib.opaque(subject_1.namespace)
}

_condition_67(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 != null
}

_condition_68(_, subject_1) if {
	not _condition_66(subject_1)
}

_condition_68(_, subject_1) if {
	not _condition_4(subject_1)
}

_condition_68(row, _) if {
	not _condition_67(row)
}

_condition_69(_, _, subject_1) if {
	not subject_1.kind == "ServiceAccount"
	_condition_58(subject_1)
}

_condition_69(account_1, _, subject_1) if {
	not _condition_59(account_1, subject_1)
	_condition_64(account_1, subject_1)
}

_condition_69(_, row, subject_1) if {
	not _condition_65(row, subject_1)
	_condition_68(row, subject_1)
	subject_1.namespace != null
}

_condition_70(subject_1) if {
	not _condition_60(subject_1)
}

_condition_70(subject_1) if {
	not _condition_62(subject_1)
}

_condition_71(row, subject_1) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", ["system:serviceaccounts:", namespace_1])
	lib.same(subject_1.name, concat_1)
}

_condition_72(row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", ["system:serviceaccounts:", namespace_1])
	lib.opaque(concat_1)
}

_condition_73(row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", ["system:serviceaccounts:", namespace_1])
	concat_1 != null
}

_condition_74(row, subject_1) if {
	not _condition_60(subject_1)
	not _condition_72(row)
}

_condition_74(_, subject_1) if {
	not _condition_62(subject_1)
}

_condition_74(row, _) if {
	not _condition_73(row)
}

_condition_75(_, subject_1) if {
	not subject_1.kind == "Group"
	_condition_58(subject_1)
}

_condition_75(row, subject_1) if {
	not subject_1.name == "system:serviceaccounts"
	_condition_70(subject_1)
	not _condition_71(row, subject_1)
	_condition_74(row, subject_1)
}

_condition_76(account_1, row, subject_1) if {
	_condition_69(account_1, row, subject_1)
	_condition_75(row, subject_1)
}

_unsure_bindings(account_1, row) if {
	some element_1 in lib.flatten([[role_binding_1 | namespace_1 := lib.namespace(row.object); some role_binding_1 in inventory.within("rbac.authorization.k8s.io/v1", "RoleBinding", namespace_1)], [cluster_role_binding_1 | some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]])
	not _condition_55(account_1, element_1, row)
	some subject_1 in lib.items(element_1.subjects)
	not _condition_76(account_1, row, subject_1)
}

_condition_77(account_1, row) if {
	not _condition_54(account_1, row)
	not _unsure_bindings(account_1, row)
}

_condition_78(row) if {
	account_1 := _account(row)
	not _condition_77(account_1, row)
}

_unsure_account_2(row) if {
	not _condition_11(row)
	_condition_24(row)
}

_passes(row) if {
	not _condition_78(row)
	not _unsure_account_2(row)
}

_condition_79(element_1, row, subject_1) if {
	subject_1.kind == "ServiceAccount"
	lib.same(subject_1.name, element_1)
	_condition_5(row, subject_1)
}

_condition_79(_, row, subject_1) if {
	subject_1.kind == "Group"
	_condition_6(row, subject_1)
}

_bindings_2(element_1, row) := [element_2 | some element_2 in lib.flatten([[role_binding_1 | namespace_1 := lib.namespace(row.object); some role_binding_1 in inventory.within("rbac.authorization.k8s.io/v1", "RoleBinding", namespace_1)], [cluster_role_binding_1 | some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]]); some subject_1 in lib.items(element_2.subjects); _condition_79(element_1, row, subject_1)]

_fails_2(row) if {
	element_1 := row.spec.executor.serviceAccountName
	some bindings_1 in _bindings_2(element_1, row)
	_condition_10(bindings_1, row)
}

_condition_80(element_1, row) if {
	some bindings_1 in _bindings_2(element_1, row)
	not _condition_53(bindings_1, row)
}

_condition_81(element_1, element_2, row) if {
	some subject_1 in lib.items(element_2.subjects)
	_condition_79(element_1, row, subject_1)
}

_condition_82(element_1, subject_1) if {
	lib.same(subject_1.name, element_1)
}

_condition_83(element_1) if {
	lib.opaque(element_1)
}

_condition_84(element_1) if {
	element_1 != null
}

_condition_85(element_1, subject_1) if {
	not _condition_60(subject_1)
	not _condition_83(element_1)
}

_condition_85(_, subject_1) if {
	not _condition_62(subject_1)
}

_condition_85(element_1, _) if {
	not _condition_84(element_1)
}

_condition_86(_, _, subject_1) if {
	not subject_1.kind == "ServiceAccount"
	_condition_58(subject_1)
}

_condition_86(element_1, _, subject_1) if {
	not _condition_82(element_1, subject_1)
	_condition_85(element_1, subject_1)
}

_condition_86(_, row, subject_1) if {
	not _condition_65(row, subject_1)
	_condition_68(row, subject_1)
	subject_1.namespace != null
}

_condition_87(element_1, row, subject_1) if {
	_condition_86(element_1, row, subject_1)
	_condition_75(row, subject_1)
}

_unsure_bindings_2(element_1, row) if {
	some element_2 in lib.flatten([[role_binding_1 | namespace_1 := lib.namespace(row.object); some role_binding_1 in inventory.within("rbac.authorization.k8s.io/v1", "RoleBinding", namespace_1)], [cluster_role_binding_1 | some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]])
	not _condition_81(element_1, element_2, row)
	some subject_1 in lib.items(element_2.subjects)
	not _condition_87(element_1, row, subject_1)
}

_condition_88(element_1, element_2, row) if {
	some subject_1 in lib.items(element_1.subjects)
	_condition_79(element_2, row, subject_1)
}

_unsure_bindings_3(element_1, row) if {
	some element_2 in lib.flatten([[role_binding_1 | namespace_1 := lib.namespace(row.object); some role_binding_1 in inventory.within("rbac.authorization.k8s.io/v1", "RoleBinding", namespace_1)], [cluster_role_binding_1 | some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]])
	not _condition_88(element_2, element_1, row)
	some subject_1 in lib.items(element_2.subjects)
	not _condition_87(element_1, row, subject_1)
}

_condition_89(element_1, row) if {
	not _condition_80(element_1, row)
	not _unsure_bindings_3(element_1, row)
}

_condition_90(element_1, row) if {
	not _condition_80(element_1, row)
	not _unsure_bindings_2(element_1, row)
}

_condition_91(row) if {
	element_1 := row.spec.executor.serviceAccountName
	not _condition_90(element_1, row)
}

_passes_2(row) if {
	not _condition_91(row)
}

_fails_3(row) if {
	element_1 := row.template.serviceAccountName
	some bindings_1 in _bindings_2(element_1, row)
	_condition_10(bindings_1, row)
}

_condition_92(row) if {
	element_1 := row.template.serviceAccountName
	not _condition_90(element_1, row)
}

_passes_3(row) if {
	not _condition_92(row)
}

_fails_4(row) if {
	element_1 := row.template.executor.serviceAccountName
	some bindings_1 in _bindings_2(element_1, row)
	_condition_10(bindings_1, row)
}

_condition_93(row) if {
	element_1 := row.template.executor.serviceAccountName
	not _condition_90(element_1, row)
}

_passes_4(row) if {
	not _condition_93(row)
}
