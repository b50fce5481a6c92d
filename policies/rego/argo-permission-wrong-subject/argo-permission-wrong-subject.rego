# METADATA
# title: "A role is bound to the wrong service account"
# description: "A binding gives the rights of the controller, of executors or of agents to an account that no such component runs as, often the same name in another namespace; the component's own account lacks them. Or a binding names an account or a role that does not exist, which the API server accepts."
# custom:
#   id: "argo-permission-wrong-subject"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_permission_wrong_subject

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.bound_accounts
	_fails(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_162 | concat_162 := concat("", ["role ", row.object.roleRef.name, " is bound to ", row.namespace, "/", row.account])]), ", which no controller here runs as, while the account of one that does lacks the right"])}
}

findings contains finding if {
	some row in views.bound_accounts
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`"}
}

findings contains finding if {
	some row in views.bound_accounts
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1902 | concat_1902 := concat("", ["role ", row.object.roleRef.name, " is bound to ", row.namespace, "/", row.account])]), ", which no executor here runs as, while the account of one that does lacks the right"])}
}

findings contains finding if {
	some row in views.bound_accounts
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`"}
}

findings contains finding if {
	some row in views.bound_accounts
	_fails_3(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_1954 | concat_1954 := concat("", ["role ", row.object.roleRef.name, " is bound to ", row.namespace, "/", row.account])]), ", which no controller or agent here runs as, while the account of one that does lacks the right"])}
}

findings contains finding if {
	some row in views.bound_accounts
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`"}
}

findings contains finding if {
	some row in views.bound_accounts
	_fails_4(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_172 | concat_172 := concat("", ["service account ", row.namespace, "/", row.account])]), " is bound, and does not exist"])}
}

findings contains finding if {
	some row in views.bound_accounts
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [row.at.subject])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`"}
}

findings contains finding if {
	some row in views.bound_accounts
	_fails_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["roleRef", "name"]), array.concat(row.at.object, ["roleRef"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_346 | found_346 := row.object.roleRef.kind]), " ", lib.text([found_347 | found_347 := row.object.roleRef.name]), " is bound, and does not exist"])}
}

findings contains finding if {
	some row in views.bound_accounts
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["roleRef", "name"]), array.concat(row.at.object, ["roleRef"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`"}
}

_bound_rules(row) := [element_1 | some element_1 in lib.flatten([[rule_1 | namespace_1 := lib.namespace(row.object); row.object.roleRef.kind == "Role"; role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, row.object.roleRef.name); some rule_1 in lib.items(role_1.rules)], [rule_2 | row.object.roleRef.kind == "ClusterRole"; cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", row.object.roleRef.name); some rule_2 in lib.items(cluster_role_1.rules)]])]

_condition_1(bound_rules_1) if {
	some resource_name_1 in lib.items(bound_rules_1.resourceNames)
	resource_name_1 != null
}

_condition_2(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtemplates"
}

_condition_3(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	lib.opaque(resource_1)
}

_condition_4(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 != null
}

_condition_5(bound_rules_1) if {
	not _condition_3(bound_rules_1)
}

_condition_5(bound_rules_1) if {
	not _condition_4(bound_rules_1)
}

_condition_6(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 == "create"
}

_condition_7(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	lib.opaque(verb_1)
}

_condition_8(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 != null
}

_condition_9(bound_rules_1) if {
	not _condition_7(bound_rules_1)
}

_condition_9(bound_rules_1) if {
	not _condition_8(bound_rules_1)
}

_condition_10(bound_rules_1) if {
	not _condition_2(bound_rules_1)
	_condition_5(bound_rules_1)
}

_condition_10(bound_rules_1) if {
	not _condition_6(bound_rules_1)
	_condition_9(bound_rules_1)
}

_condition_11(row) if {
	some bound_rules_1 in _bound_rules(row)
	not _condition_10(bound_rules_1)
}

_condition_12(element_1) if {
	lib.opaque(element_1.kind)
}

_condition_13(element_1) if {
	element_1.kind != null
}

_condition_14(element_1) if {
	not _condition_12(element_1)
}

_condition_14(element_1) if {
	not _condition_13(element_1)
}

_condition_15(element_1) if {
	not element_1.kind == "Role"
	_condition_14(element_1)
}

_condition_16(row) if {
	namespace_1 := lib.namespace(row.object)
	row.object.roleRef.kind == "Role"
	role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, row.object.roleRef.name)
	role_1 != null
}

_condition_17(element_1) if {
	not element_1.kind == "ClusterRole"
	_condition_14(element_1)
}

_condition_18(row) if {
	row.object.roleRef.kind == "ClusterRole"
	cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", row.object.roleRef.name)
	cluster_role_1 != null
}

_unsure_bound_rules(row) if {
	element_1 := row.object.roleRef
	not element_1.kind == "Role"
	not _condition_15(element_1)
}

_unsure_bound_rules(row) if {
	row.object.roleRef.kind == "Role"
	lib.opaque(row.object.roleRef.name)
}

_unsure_bound_rules(row) if {
	row.object.roleRef.kind == "Role"
	row.object.roleRef.name != null
	not _condition_16(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("rbac.authorization.k8s.io/v1", "Role", namespace_1, "complete")
}

_unsure_bound_rules(row) if {
	element_2 := row.object.roleRef
	not element_2.kind == "ClusterRole"
	not _condition_17(element_2)
}

_unsure_bound_rules(row) if {
	row.object.roleRef.kind == "ClusterRole"
	lib.opaque(row.object.roleRef.name)
}

_unsure_bound_rules(row) if {
	row.object.roleRef.kind == "ClusterRole"
	row.object.roleRef.name != null
	not _condition_18(row)
	inventory.cluster_lacks("rbac.authorization.k8s.io/v1", "ClusterRole", "complete")
}

_is_role_with_deletecollection(row) if {
	some bound_rules_1 in _bound_rules(row)
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 == "argoproj.io"
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtaskresults"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["deletecollection", "*"]
	not _condition_1(bound_rules_1)
	not _condition_11(row)
	not _unsure_bound_rules(row)
}

_condition_19(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_19(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_controllers := [deployment_1 | some deployment_1 in inventory.all("apps/v1", "Deployment"); some container_1 in lib.items(deployment_1.spec.template.spec.containers); _condition_19(container_1)]

_condition_20(controllers_1, row) if {
	namespace_1 := lib.namespace(controllers_1)
	lib.same(namespace_1, row.namespace)
}

_condition_21(row) if {
	lib.opaque(row.namespace)
}

_condition_22(controllers_1) if {
	namespace_1 := lib.namespace(controllers_1)
	namespace_1 != null
}

_condition_23(row) if {
	row.namespace != null
}

_condition_24(_, row) if {
	not _condition_21(row)
}

_condition_24(controllers_1, _) if {
	not _condition_22(controllers_1)
}

_condition_24(_, row) if {
	not _condition_23(row)
}

_condition_25(controllers_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.account)
}

_condition_26(controllers_1) if {
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.opaque(first_1)
}

_condition_27(row) if {
	lib.opaque(row.account)
}

_condition_28(controllers_1) if {
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	first_1 != null
}

_condition_29(row) if {
	row.account != null
}

_condition_30(controllers_1, row) if {
	not _condition_26(controllers_1)
	not _condition_27(row)
}

_condition_30(controllers_1, _) if {
	not _condition_28(controllers_1)
}

_condition_30(_, row) if {
	not _condition_29(row)
}

_condition_31(controllers_1, row) if {
	not _condition_20(controllers_1, row)
	_condition_24(controllers_1, row)
}

_condition_31(controllers_1, row) if {
	not _condition_25(controllers_1, row)
	_condition_30(controllers_1, row)
}

_condition_32(row) if {
	some controllers_1 in _controllers
	not _condition_31(controllers_1, row)
}

_condition_33(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_19(container_1)
}

_condition_34(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_35(container_1) if {
	lib.opaque(container_1.image)
}

_condition_36(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_37(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_38(container_1) if {
	not _condition_34(container_1)
	not _condition_35(container_1)
	not _condition_36(container_1)
	not _condition_37(container_1)
}

_unsure_controllers if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	not _condition_33(deployment_1)
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_38(container_1)
}

_not_is_controllers(row) if {
	not _condition_32(row)
	not _unsure_controllers
}

_condition_39(controllers_1) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_40(controllers_1) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.opaque(arg_1)
}

_condition_41(controllers_1) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_42(controllers_1) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	lib.opaque(container_1.args)
}

_condition_43(controllers_1, _) if {
	not _condition_39(controllers_1)
	not _condition_40(controllers_1)
}

_condition_43(controllers_1, row) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	lib.same(flag_1, row.here)
}

_condition_43(controllers_1, row) if {
	not _condition_41(controllers_1)
	not _condition_42(controllers_1)
	namespace_1 := lib.namespace(controllers_1)
	lib.same(namespace_1, row.here)
}

_fails(row) if {
	_is_role_with_deletecollection(row)
	_not_is_controllers(row)
	some controllers_1 in _controllers
	_condition_43(controllers_1, row)
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	namespace_1 := lib.namespace(controllers_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "deletecollection", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
}

_condition_44(bound_rules_1) if {
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 == "argoproj.io"
}

_condition_45(bound_rules_1) if {
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	lib.opaque(api_group_1)
}

_condition_46(bound_rules_1) if {
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 != null
}

_condition_47(bound_rules_1) if {
	not _condition_45(bound_rules_1)
}

_condition_47(bound_rules_1) if {
	not _condition_46(bound_rules_1)
}

_condition_48(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtaskresults"
}

_condition_49(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["deletecollection", "*"]
}

_condition_50(bound_rules_1) if {
	not _condition_44(bound_rules_1)
	_condition_47(bound_rules_1)
}

_condition_50(bound_rules_1) if {
	not _condition_48(bound_rules_1)
	_condition_5(bound_rules_1)
}

_condition_50(bound_rules_1) if {
	not _condition_49(bound_rules_1)
	not _condition_7(bound_rules_1)
}

_condition_50(bound_rules_1) if {
	some resource_name_1 in lib.items(bound_rules_1.resourceNames)
	resource_name_1 != null
}

_condition_51(row) if {
	some bound_rules_1 in _bound_rules(row)
	not _condition_50(bound_rules_1)
}

_not_is_role_with_deletecollection(row) if {
	not _condition_51(row)
	not _unsure_bound_rules(row)
}

_not_is_role_with_deletecollection(row) if {
	some bound_rules_1 in _bound_rules(row)
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtemplates"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 == "create"
}

_is_controllers(row) if {
	some controllers_1 in _controllers
	namespace_1 := lib.namespace(controllers_1)
	lib.same(namespace_1, row.namespace)
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, row.account)
}

_condition_52(controllers_1, row) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	lib.same(flag_1, row.here)
}

_condition_53(controllers_1) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	lib.opaque(container_1.args)
}

_condition_53(controllers_1) if {
	some container_2 in lib.items(controllers_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_2.args, "--managed-namespace")
	lib.opaque(flag_1)
}

_condition_54(row) if {
	lib.opaque(row.here)
}

_condition_55(row) if {
	row.here != null
}

_condition_56(controllers_1, row) if {
	not _condition_53(controllers_1)
	not _condition_54(row)
}

_condition_56(controllers_1, _) if {
	not _condition_41(controllers_1)
	not _condition_42(controllers_1)
}

_condition_56(_, row) if {
	not _condition_55(row)
}

_condition_57(controllers_1, row) if {
	namespace_1 := lib.namespace(controllers_1)
	lib.same(namespace_1, row.here)
}

_condition_58(_, row) if {
	not _condition_54(row)
}

_condition_58(controllers_1, _) if {
	not _condition_22(controllers_1)
}

_condition_58(_, row) if {
	not _condition_55(row)
}

_condition_59(controllers_1, _) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_59(controllers_1, row) if {
	not _condition_57(controllers_1, row)
	_condition_58(controllers_1, row)
}

_condition_60(controllers_1, first_1, row) if {
	namespace_1 := lib.namespace(controllers_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "deletecollection", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
}

_condition_61(controllers_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_60(controllers_1, first_1, row)
}

_condition_62(controllers_1, row) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
	not _condition_52(controllers_1, row)
	_condition_56(controllers_1, row)
	_condition_59(controllers_1, row)
}

_condition_62(controllers_1, row) if {
	not _condition_61(controllers_1, row)
}

_condition_63(row) if {
	some controllers_1 in _controllers
	not _condition_62(controllers_1, row)
}

_passes(row) if {
	_not_is_role_with_deletecollection(row)
}

_passes(row) if {
	_is_controllers(row)
}

_passes(row) if {
	not _condition_63(row)
	not _unsure_controllers
}

_is_role_with_create(row) if {
	some bound_rules_1 in _bound_rules(row)
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 == "argoproj.io"
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtaskresults"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["create", "*"]
	not _condition_1(bound_rules_1)
	not _condition_11(row)
	not _unsure_bound_rules(row)
}

_condition_64(element_1) if {
	element_1.workflowTemplateRef != null
}

_workflows_there(row) := [element_1 | some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.within("argoproj.io/v1alpha1", "Workflow", row.here); found_1 := workflow_1.spec], [found_2 | some cron_workflow_1 in inventory.within("argoproj.io/v1alpha1", "CronWorkflow", row.here); found_2 := cron_workflow_1.spec.workflowSpec]]); not _condition_64(element_1)]

_has_executor(template_1) if {
	template_1.container != null
}

_has_executor(template_1) if {
	template_1.script != null
}

_has_executor(template_1) if {
	template_1.containerSet != null
}

_has_executor(template_1) if {
	template_1.resource != null
}

_has_executor(template_1) if {
	template_1.data != null
}

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-permission-wrong-subject"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_default_executor := default_spec_1.executor.serviceAccountName if {
	default_spec_1 := _default_spec
}

_condition_65(template_1, workflows_there_1) if {
	some element_1 in lib.flatten([[found_1 | found_1 := template_1.executor.serviceAccountName], [found_2 | found_2 := workflows_there_1.executor.serviceAccountName], [default_executor_1 | default_executor_1 := _default_executor]])
	element_1 != null
}

_condition_66 if {
	data.parameters["argo-permission-wrong-subject"].workflowDefaults.spec != null
}

_condition_67(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_68 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_69 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_67(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_69 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_70 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_67(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_70 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_70 if {
	not _condition_68
	_condition_69
}

_unsure_default_spec if {
	not _condition_66
	_condition_70
}

_unsure_default_executor if {
	_unsure_default_spec
}

_default_account := lib.first([[found_1 | default_spec_1 := _default_spec; found_1 := default_spec_1.serviceAccountName], [found_2 | found_2 := "default"]])

_condition_71(first_1, row) if {
	subject_1 := {"namespace": row.here, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "create", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
}

_condition_71(first_1, row) if {
	subject_2 := {"namespace": row.here, "name": first_1}
	rbac.denied({"account": subject_2, "verb": "patch", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
}

_condition_72 if {
	data.parameters["argo-permission-wrong-subject"].fallsBack == true
}

_condition_73(_, _) if {
	not _condition_72
}

_condition_73(first_1, row) if {
	subject_1 := {"namespace": row.here, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "patch", "group": "", "resource": "pods", "namespace": row.here})
}

_condition_74(template_1) if {
	template_1.serviceAccountName != null
}

_condition_75(workflows_there_1) if {
	workflows_there_1.templateDefaults.serviceAccountName != null
}

_condition_76(workflows_there_1) if {
	workflows_there_1.serviceAccountName != null
}

_unsure_default_account if {
	_unsure_default_spec
}

_unsure_default_account if {
	_unsure_default_spec
}

_condition_77(template_1, workflows_there_1) if {
	not _condition_74(template_1)
	not _condition_75(workflows_there_1)
	not _condition_76(workflows_there_1)
	_unsure_default_executor
}

_condition_77(template_1, workflows_there_1) if {
	not _condition_74(template_1)
	not _condition_75(workflows_there_1)
	not _condition_76(workflows_there_1)
	_unsure_default_account
}

_condition_78(row) if {
	lib.same(row.namespace, row.here)
}

_condition_79(row) if {
	not _condition_21(row)
	not _condition_54(row)
}

_condition_79(row) if {
	not _condition_23(row)
}

_condition_79(row) if {
	not _condition_55(row)
}

_known_specs(row) := [element_1 | some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.within("argoproj.io/v1alpha1", "Workflow", row.here); found_1 := workflow_1.spec], [found_2 | some cron_workflow_1 in inventory.within("argoproj.io/v1alpha1", "CronWorkflow", row.here); found_2 := cron_workflow_1.spec.workflowSpec], [found_3 | some workflow_template_1 in inventory.within("argoproj.io/v1alpha1", "WorkflowTemplate", row.here); found_3 := workflow_template_1.spec], [found_4 | some cluster_workflow_template_1 in inventory.all("argoproj.io/v1alpha1", "ClusterWorkflowTemplate"); found_4 := cluster_workflow_template_1.spec], [default_spec_1 | default_spec_1 := _default_spec]])]

_templates(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some known_specs_1 in _known_specs(row); some template_1 in lib.items(known_specs_1.templates)], [found_1 | some known_specs_2 in _known_specs(row); some template_2 in lib.items(known_specs_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some known_specs_3 in _known_specs(row); some template_3 in lib.items(known_specs_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_condition_80(known_specs_1) if {
	known_specs_1.serviceAccountName != null
}

_named_accounts(row) := [element_1 | some element_1 in lib.flatten([[found_1 | some element_2 in lib.flatten([[known_specs_1 | some known_specs_1 in _known_specs(row)], [found_2 | some known_specs_2 in _known_specs(row); found_2 := known_specs_2.templateDefaults], [templates_1 | some templates_1 in _templates(row)]]); found_1 := element_2.serviceAccountName], [found_3 | some element_3 in lib.flatten([[known_specs_3 | some known_specs_3 in _known_specs(row)], [found_4 | some known_specs_4 in _known_specs(row); found_4 := known_specs_4.templateDefaults], [templates_2 | some templates_2 in _templates(row)]]); found_3 := element_3.executor.serviceAccountName], [found_5 | some known_specs_5 in _known_specs(row); not _condition_80(known_specs_5); not _unsure_default_executor; found_5 := "default"]])]

_condition_81(row) if {
	some named_accounts_1 in _named_accounts(row)
	lib.same(row.account, named_accounts_1)
}

_unsure_known_specs(row) if {
	lib.opaque(row.here)
}

_unsure_known_specs(row) if {
	lib.opaque(row.here)
}

_unsure_known_specs(row) if {
	lib.opaque(row.here)
}

_unsure_known_specs(_) if {
	_unsure_default_spec
}

_unsure_templates(row) if {
	_unsure_known_specs(row)
}

_unsure_templates(row) if {
	_unsure_known_specs(row)
}

_unsure_templates(row) if {
	_unsure_known_specs(row)
}

_condition_82(row) if {
	some known_specs_1 in _known_specs(row)
	not _condition_80(known_specs_1)
	not _unsure_default_executor
}

_condition_83(row) if {
	some known_specs_1 in _known_specs(row)
	not _condition_80(known_specs_1)
}

_condition_84(row) if {
	not _condition_83(row)
	not _unsure_known_specs(row)
}

_unsure_named_accounts(row) if {
	_unsure_known_specs(row)
}

_unsure_named_accounts(row) if {
	_unsure_known_specs(row)
}

_unsure_named_accounts(row) if {
	_unsure_templates(row)
}

_unsure_named_accounts(row) if {
	_unsure_known_specs(row)
}

_unsure_named_accounts(row) if {
	_unsure_known_specs(row)
}

_unsure_named_accounts(row) if {
	_unsure_templates(row)
}

_unsure_named_accounts(row) if {
	not _condition_82(row)
	not _condition_84(row)
}

_condition_85(row) if {
	_unsure_named_accounts(row)
}

_condition_85(row) if {
	some named_accounts_1 in _named_accounts(row)
	lib.opaque(named_accounts_1)
}

_condition_86(row) if {
	some named_accounts_1 in _named_accounts(row)
	named_accounts_1 != null
}

_condition_87(row) if {
	not _condition_27(row)
	not _condition_85(row)
}

_condition_87(row) if {
	not _condition_29(row)
}

_condition_87(row) if {
	not _condition_86(row)
	not _unsure_named_accounts(row)
}

_condition_88(row) if {
	not _condition_78(row)
	_condition_79(row)
}

_condition_88(row) if {
	not _condition_81(row)
	_condition_87(row)
}

_condition_89(row) if {
	lib.opaque(row.here)
}

_condition_89(row) if {
	inventory.lacks("argoproj.io/v1alpha1", "Workflow", row.here, "complete")
}

_is_nobodys(row) if {
	_not_is_controllers(row)
	_condition_88(row)
	not _condition_89(row)
}

_fails_2(row) if {
	_is_role_with_create(row)
	some workflows_there_1 in _workflows_there(row)
	some template_1 in lib.items(workflows_there_1.templates)
	_has_executor(template_1)
	not _condition_65(template_1, workflows_there_1)
	not _unsure_default_executor
	first_1 := lib.first([[found_1 | found_1 := template_1.serviceAccountName], [found_2 | found_2 := workflows_there_1.templateDefaults.serviceAccountName], [found_3 | found_3 := workflows_there_1.serviceAccountName], [default_account_1 | default_account_1 := _default_account]])
	_condition_71(first_1, row)
	_condition_73(first_1, row)
	not _condition_77(template_1, workflows_there_1)
	_is_nobodys(row)
}

_condition_90(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["create", "*"]
}

_condition_91(bound_rules_1) if {
	not _condition_44(bound_rules_1)
	_condition_47(bound_rules_1)
}

_condition_91(bound_rules_1) if {
	not _condition_48(bound_rules_1)
	_condition_5(bound_rules_1)
}

_condition_91(bound_rules_1) if {
	not _condition_90(bound_rules_1)
	not _condition_7(bound_rules_1)
}

_condition_91(bound_rules_1) if {
	some resource_name_1 in lib.items(bound_rules_1.resourceNames)
	resource_name_1 != null
}

_condition_92(row) if {
	some bound_rules_1 in _bound_rules(row)
	not _condition_91(bound_rules_1)
}

_not_is_role_with_create(row) if {
	not _condition_92(row)
	not _unsure_bound_rules(row)
}

_not_is_role_with_create(row) if {
	some bound_rules_1 in _bound_rules(row)
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtemplates"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 == "create"
}

_condition_93(template_1) if {
	template_1.container != null
}

_condition_94(template_1) if {
	template_1.script != null
}

_condition_95(template_1) if {
	template_1.containerSet != null
}

_condition_96(template_1) if {
	template_1.resource != null
}

_condition_97(template_1) if {
	template_1.data != null
}

_not_has_executor(template_1) if {
	not _condition_93(template_1)
	not _condition_94(template_1)
	not _condition_95(template_1)
	not _condition_96(template_1)
	not _condition_97(template_1)
}

_condition_98(first_1, row) if {
	subject_1 := {"namespace": row.here, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "create", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": row.here})
}

_condition_98(first_1, row) if {
	data.parameters["argo-permission-wrong-subject"].fallsBack == true
	subject_2 := {"namespace": row.here, "name": first_1}
	rbac.allowed({"account": subject_2, "verb": "patch", "group": "", "resource": "pods", "namespace": row.here})
}

_condition_99(row, template_1, workflows_there_1) if {
	first_1 := lib.first([[found_1 | found_1 := template_1.serviceAccountName], [found_2 | found_2 := workflows_there_1.templateDefaults.serviceAccountName], [found_3 | found_3 := workflows_there_1.serviceAccountName], [default_account_1 | default_account_1 := _default_account]])
	not _condition_98(first_1, row)
}

_condition_100(template_1, workflows_there_1) if {
	not _condition_74(template_1)
	not _condition_75(workflows_there_1)
	not _condition_76(workflows_there_1)
	_unsure_default_executor
}

_condition_101(_, template_1, _) if {
	_not_has_executor(template_1)
}

_condition_101(_, template_1, workflows_there_1) if {
	some element_1 in lib.flatten([[found_1 | found_1 := template_1.executor.serviceAccountName], [found_2 | found_2 := workflows_there_1.executor.serviceAccountName], [default_executor_1 | default_executor_1 := _default_executor]])
	element_1 != null
	not _unsure_default_executor
}

_condition_101(row, template_1, workflows_there_1) if {
	not _condition_99(row, template_1, workflows_there_1)
	not _condition_100(template_1, workflows_there_1)
}

_condition_102(row) if {
	some workflows_there_1 in _workflows_there(row)
	some template_1 in lib.items(workflows_there_1.templates)
	not _condition_101(row, template_1, workflows_there_1)
}

_unsure_workflows_there(row) if {
	lib.opaque(row.here)
}

_unsure_workflows_there(row) if {
	lib.opaque(row.here)
}

_unsure_workflows_there(row) if {
	some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.within("argoproj.io/v1alpha1", "Workflow", row.here); found_1 := workflow_1.spec], [found_2 | some cron_workflow_1 in inventory.within("argoproj.io/v1alpha1", "CronWorkflow", row.here); found_2 := cron_workflow_1.spec.workflowSpec]])
	element_1.workflowTemplateRef != null
	not _condition_64(element_1)
}

_unsure_templates_2 if {
	_unsure_default_executor
}

_unsure_templates_2 if {
	_unsure_default_executor
}

_unsure_templates_2 if {
	_unsure_default_executor
}

_unsure_named_accounts_2 if {
	_unsure_default_executor
}

_unsure_named_accounts_2 if {
	_unsure_default_executor
}

_unsure_named_accounts_2 if {
	_unsure_templates_2
}

_unsure_named_accounts_2 if {
	_unsure_default_executor
}

_unsure_named_accounts_2 if {
	_unsure_default_executor
}

_unsure_named_accounts_2 if {
	_unsure_templates_2
}

_not_is_nobodys(row) if {
	_is_controllers(row)
}

_not_is_nobodys(row) if {
	lib.same(row.namespace, row.here)
	some named_accounts_1 in _named_accounts(row)
	lib.same(row.account, named_accounts_1)
	not _unsure_named_accounts_2
}

_passes_2(row) if {
	_not_is_role_with_create(row)
}

_passes_2(row) if {
	not _condition_102(row)
	not _unsure_workflows_there(row)
}

_passes_2(row) if {
	_not_is_nobodys(row)
}

_is_role_with_patch(row) if {
	some bound_rules_1 in _bound_rules(row)
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 == "argoproj.io"
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtasksets/status"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["patch", "*"]
	not _condition_1(bound_rules_1)
	not _condition_11(row)
	not _unsure_bound_rules(row)
}

_runs_in_agent(template_1) if {
	template_1.http != null
}

_runs_in_agent(template_1) if {
	template_1.plugin != null
}

_condition_103(workflows_there_1) if {
	not _condition_76(workflows_there_1)
	_unsure_default_executor
}

_condition_103(workflows_there_1) if {
	not _condition_76(workflows_there_1)
	_unsure_default_account
}

_condition_104(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtasksets"
}

_condition_105(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["watch", "*"]
}

_condition_106(bound_rules_1) if {
	not _condition_44(bound_rules_1)
	_condition_47(bound_rules_1)
}

_condition_106(bound_rules_1) if {
	not _condition_104(bound_rules_1)
	_condition_5(bound_rules_1)
}

_condition_106(bound_rules_1) if {
	not _condition_105(bound_rules_1)
	not _condition_7(bound_rules_1)
}

_condition_106(bound_rules_1) if {
	some resource_name_1 in lib.items(bound_rules_1.resourceNames)
	resource_name_1 != null
}

_condition_107(row) if {
	some bound_rules_1 in _bound_rules(row)
	not _condition_106(bound_rules_1)
}

_not_is_role_with_watch(row) if {
	not _condition_107(row)
	not _unsure_bound_rules(row)
}

_not_is_role_with_watch(row) if {
	some bound_rules_1 in _bound_rules(row)
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtemplates"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 == "create"
}

_condition_108(row) if {
	some workflows_there_1 in _workflows_there(row)
	some template_1 in lib.items(workflows_there_1.templates)
	_runs_in_agent(template_1)
	first_1 := lib.first([[found_1 | found_1 := workflows_there_1.serviceAccountName], [default_account_1 | default_account_1 := _default_account]])
	subject_1 := {"namespace": row.here, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": row.here})
	not _condition_103(workflows_there_1)
}

_condition_108(row) if {
	data.parameters["argo-permission-wrong-subject"].controllerPatches == true
	_not_is_role_with_watch(row)
	some controllers_1 in _controllers
	_condition_43(controllers_1, row)
	first_2 := lib.first([[found_2 | found_2 := controllers_1.spec.template.spec.serviceAccountName], [found_3 | found_3 := controllers_1.spec.template.spec.serviceAccount], [found_4 | found_4 := "default"]])
	namespace_1 := lib.namespace(controllers_1)
	subject_2 := {"namespace": namespace_1, "name": first_2}
	rbac.denied({"account": subject_2, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": row.here})
}

_fails_3(row) if {
	_is_role_with_patch(row)
	_condition_108(row)
	_is_nobodys(row)
}

_condition_109(bound_rules_1) if {
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtasksets/status"
}

_condition_110(bound_rules_1) if {
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["patch", "*"]
}

_condition_111(bound_rules_1) if {
	not _condition_44(bound_rules_1)
	_condition_47(bound_rules_1)
}

_condition_111(bound_rules_1) if {
	not _condition_109(bound_rules_1)
	_condition_5(bound_rules_1)
}

_condition_111(bound_rules_1) if {
	not _condition_110(bound_rules_1)
	not _condition_7(bound_rules_1)
}

_condition_111(bound_rules_1) if {
	some resource_name_1 in lib.items(bound_rules_1.resourceNames)
	resource_name_1 != null
}

_condition_112(row) if {
	some bound_rules_1 in _bound_rules(row)
	not _condition_111(bound_rules_1)
}

_not_is_role_with_patch(row) if {
	not _condition_112(row)
	not _unsure_bound_rules(row)
}

_not_is_role_with_patch(row) if {
	some bound_rules_1 in _bound_rules(row)
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtemplates"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 == "create"
}

_condition_113(template_1) if {
	template_1.http != null
}

_condition_114(template_1) if {
	template_1.plugin != null
}

_not_runs_in_agent(template_1) if {
	not _condition_113(template_1)
	not _condition_114(template_1)
}

_condition_115(first_1, row) if {
	subject_1 := {"namespace": row.here, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": row.here})
}

_condition_116(row, workflows_there_1) if {
	first_1 := lib.first([[found_1 | found_1 := workflows_there_1.serviceAccountName], [default_account_1 | default_account_1 := _default_account]])
	not _condition_115(first_1, row)
}

_condition_117(workflows_there_1) if {
	not _condition_76(workflows_there_1)
	_unsure_default_executor
}

_condition_118(_, template_1, _) if {
	_not_runs_in_agent(template_1)
}

_condition_118(row, _, workflows_there_1) if {
	not _condition_116(row, workflows_there_1)
	not _condition_117(workflows_there_1)
}

_condition_119(row) if {
	some workflows_there_1 in _workflows_there(row)
	some template_1 in lib.items(workflows_there_1.templates)
	not _condition_118(row, template_1, workflows_there_1)
}

_condition_120 if {
	data.parameters["argo-permission-wrong-subject"].controllerPatches == true
}

_is_role_with_watch(row) if {
	some bound_rules_1 in _bound_rules(row)
	some api_group_1 in lib.items(bound_rules_1.apiGroups)
	api_group_1 == "argoproj.io"
	some resource_1 in lib.items(bound_rules_1.resources)
	resource_1 == "workflowtasksets"
	some verb_1 in lib.items(bound_rules_1.verbs)
	verb_1 in ["watch", "*"]
	not _condition_1(bound_rules_1)
	not _condition_11(row)
	not _unsure_bound_rules(row)
}

_condition_121(controllers_1, first_1, row) if {
	namespace_1 := lib.namespace(controllers_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": row.here})
}

_condition_122(controllers_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := controllers_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := controllers_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_121(controllers_1, first_1, row)
}

_condition_123(controllers_1, row) if {
	some container_1 in lib.items(controllers_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
	not _condition_52(controllers_1, row)
	_condition_56(controllers_1, row)
	_condition_59(controllers_1, row)
}

_condition_123(controllers_1, row) if {
	not _condition_122(controllers_1, row)
}

_condition_124(row) if {
	some controllers_1 in _controllers
	not _condition_123(controllers_1, row)
}

_condition_125(_) if {
	not _condition_120
}

_condition_125(row) if {
	_is_role_with_watch(row)
}

_condition_125(row) if {
	not _condition_124(row)
	not _unsure_controllers
}

_passes_3(row) if {
	_not_is_role_with_patch(row)
}

_passes_3(row) if {
	not _condition_119(row)
	not _unsure_workflows_there(row)
	_condition_125(row)
}

_passes_3(row) if {
	_not_is_nobodys(row)
}

_condition_126(row) if {
	_is_role_with_deletecollection(row)
}

_condition_126(row) if {
	_is_role_with_create(row)
}

_condition_126(row) if {
	_is_role_with_patch(row)
}

_condition_127(row) if {
	not _condition_27(row)
}

_condition_127(row) if {
	not _condition_29(row)
}

_condition_128(row) if {
	service_account_1 := inventory.named("v1", "ServiceAccount", row.namespace, row.account)
	service_account_1 != null
}

_condition_129(row) if {
	lib.opaque(row.namespace)
}

_condition_129(row) if {
	lib.opaque(row.account)
}

_condition_129(row) if {
	row.account != null
	not _condition_128(row)
	inventory.lacks("v1", "ServiceAccount", row.namespace, "complete")
}

_fails_4(row) if {
	_condition_126(row)
	row.account != null
	not row.account == "default"
	_condition_127(row)
	not _condition_128(row)
	not _condition_129(row)
}

_passes_4(row) if {
	_not_is_role_with_deletecollection(row)
	_not_is_role_with_create(row)
	_not_is_role_with_patch(row)
}

_passes_4(row) if {
	not _condition_29(row)
}

_passes_4(row) if {
	row.account == "default"
}

_passes_4(row) if {
	service_account_1 := inventory.named("v1", "ServiceAccount", row.namespace, row.account)
	service_account_1 != null
}

_condition_130(row) if {
	namespace_1 := lib.namespace(row.object)
	role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, row.object.roleRef.name)
	role_1 != null
}

_condition_131(row) if {
	lib.opaque(row.object.roleRef.name)
}

_condition_131(row) if {
	row.object.roleRef.name != null
	not _condition_130(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("rbac.authorization.k8s.io/v1", "Role", namespace_1, "complete")
}

_condition_132(row) if {
	lib.matches("^(cluster-admin|admin|edit|view|system:.*)$", row.object.roleRef.name)
}

_condition_133(row) if {
	lib.opaque(row.object.roleRef.name)
}

_condition_134(row) if {
	cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", row.object.roleRef.name)
	cluster_role_1 != null
}

_condition_135(row) if {
	lib.opaque(row.object.roleRef.name)
}

_condition_135(row) if {
	row.object.roleRef.name != null
	not _condition_134(row)
	inventory.cluster_lacks("rbac.authorization.k8s.io/v1", "ClusterRole", "complete")
}

_condition_136(row) if {
	row.object.kind == "RoleBinding"
	row.object.roleRef.kind == "Role"
	row.object.roleRef.name != null
	not _condition_130(row)
	not _condition_131(row)
}

_condition_136(row) if {
	row.object.roleRef.kind == "ClusterRole"
	row.object.roleRef.name != null
	not _condition_132(row)
	not _condition_133(row)
	not _condition_134(row)
	not _condition_135(row)
}

_fails_5(row) if {
	_not_is_nobodys(row)
	_condition_136(row)
}

_condition_137(row) if {
	lib.opaque(row.object.kind)
}

_condition_138(row) if {
	row.object.kind != null
}

_condition_139(row) if {
	not _condition_137(row)
}

_condition_139(row) if {
	not _condition_138(row)
}

_condition_140(row) if {
	lib.opaque(row.object.roleRef.kind)
}

_condition_141(row) if {
	row.object.roleRef.kind != null
}

_condition_142(row) if {
	not _condition_140(row)
}

_condition_142(row) if {
	not _condition_141(row)
}

_condition_143(row) if {
	row.object.roleRef.name != null
}

_condition_144(row) if {
	not row.object.kind == "RoleBinding"
	_condition_139(row)
}

_condition_144(row) if {
	not row.object.roleRef.kind == "Role"
	_condition_142(row)
}

_condition_144(row) if {
	not _condition_143(row)
}

_condition_144(row) if {
	namespace_1 := lib.namespace(row.object)
	role_1 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_1, row.object.roleRef.name)
	role_1 != null
}

_condition_145(row) if {
	not row.object.roleRef.kind == "ClusterRole"
	_condition_142(row)
}

_condition_145(row) if {
	not _condition_143(row)
}

_condition_145(row) if {
	lib.matches("^(cluster-admin|admin|edit|view|system:.*)$", row.object.roleRef.name)
}

_condition_145(row) if {
	cluster_role_1 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", row.object.roleRef.name)
	cluster_role_1 != null
}

_passes_5(row) if {
	_not_is_controllers(row)
	_condition_88(row)
}

_passes_5(row) if {
	_condition_144(row)
	_condition_145(row)
}
