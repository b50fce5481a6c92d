# METADATA
# title: "The right that the Kargo controller lacks is given to somebody else"
# description: "A role for owner references on Stages was added, as clusters with OwnerReferencesPermissionEnforcement need, but it is bound to nobody, or to an account or namespace that is not the controller's."
# custom:
#   id: "kargo-permission-wrong-subject"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_permission_wrong_subject

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.owner_reference_roles
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_54 | found_54 := row.object.kind]), " ", lib.text([found_55 | found_55 := row.metadata.name]), " is bound to nobody, and the Kargo controller lacks what it grants"])}
}

findings contains finding if {
	some row in views.owner_reference_roles
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.owner_reference_bindings
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["subjects"]), row.at.reference])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_1084 | found_1084 := row.reference.name]), " is bound to nobody who needs it, and not to the account of the Kargo controller, which lacks what it grants"])}
}

findings contains finding if {
	some row in views.owner_reference_bindings
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["subjects"]), row.at.reference])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

_condition_1(cluster_role_binding_1, row) if {
	lib.same(cluster_role_binding_1.roleRef.kind, row.object.kind)
}

_condition_2(cluster_role_binding_1) if {
	lib.opaque(cluster_role_binding_1.roleRef.kind)
}

_condition_3(row) if {
	lib.opaque(row.object.kind)
}

_condition_4(cluster_role_binding_1) if {
	cluster_role_binding_1.roleRef.kind != null
}

_condition_5(row) if {
	row.object.kind != null
}

_condition_6(cluster_role_binding_1, row) if {
	not _condition_2(cluster_role_binding_1)
	not _condition_3(row)
}

_condition_6(cluster_role_binding_1, _) if {
	not _condition_4(cluster_role_binding_1)
}

_condition_6(_, row) if {
	not _condition_5(row)
}

_condition_7(cluster_role_binding_1, row) if {
	lib.same(cluster_role_binding_1.roleRef.name, row.object.metadata.name)
}

_condition_8(cluster_role_binding_1) if {
	lib.opaque(cluster_role_binding_1.roleRef.name)
}

_condition_9(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_10(cluster_role_binding_1) if {
	cluster_role_binding_1.roleRef.name != null
}

_condition_11(row) if {
	row.object.metadata.name != null
}

_condition_12(cluster_role_binding_1, row) if {
	not _condition_8(cluster_role_binding_1)
	not _condition_9(row)
}

_condition_12(cluster_role_binding_1, _) if {
	not _condition_10(cluster_role_binding_1)
}

_condition_12(_, row) if {
	not _condition_11(row)
}

_condition_13(cluster_role_binding_1, row) if {
	not _condition_1(cluster_role_binding_1, row)
	_condition_6(cluster_role_binding_1, row)
}

_condition_13(cluster_role_binding_1, row) if {
	not _condition_7(cluster_role_binding_1, row)
	_condition_12(cluster_role_binding_1, row)
}

_condition_14(row) if {
	some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")
	not _condition_13(cluster_role_binding_1, row)
}

_condition_15(role_binding_1, row) if {
	lib.same(role_binding_1.roleRef.kind, row.object.kind)
}

_condition_16(role_binding_1) if {
	lib.opaque(role_binding_1.roleRef.kind)
}

_condition_17(role_binding_1) if {
	role_binding_1.roleRef.kind != null
}

_condition_18(role_binding_1, row) if {
	not _condition_16(role_binding_1)
	not _condition_3(row)
}

_condition_18(role_binding_1, _) if {
	not _condition_17(role_binding_1)
}

_condition_18(_, row) if {
	not _condition_5(row)
}

_condition_19(role_binding_1, row) if {
	lib.same(role_binding_1.roleRef.name, row.object.metadata.name)
}

_condition_20(role_binding_1) if {
	lib.opaque(role_binding_1.roleRef.name)
}

_condition_21(role_binding_1) if {
	role_binding_1.roleRef.name != null
}

_condition_22(role_binding_1, row) if {
	not _condition_20(role_binding_1)
	not _condition_9(row)
}

_condition_22(role_binding_1, _) if {
	not _condition_21(role_binding_1)
}

_condition_22(_, row) if {
	not _condition_11(row)
}

_condition_23(role_binding_1, row) if {
	not _condition_15(role_binding_1, row)
	_condition_18(role_binding_1, row)
}

_condition_23(role_binding_1, row) if {
	not _condition_19(role_binding_1, row)
	_condition_22(role_binding_1, row)
}

_condition_24(row) if {
	some role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "RoleBinding")
	not _condition_23(role_binding_1, row)
}

_condition_25(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["controller"]
}

_condition_25(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["controller"]
}

_condition_26(deployment_1) if {
	deployment_1.metadata.labels["app.kubernetes.io/component"] in ["controller"]
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_26(deployment_1) if {
	some container_2 in lib.items(deployment_1.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_25(container_2)
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_condition_27 if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_28 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_29(deployment_1, first_1) if {
	some project_namespaces_1 in _project_namespaces
	namespace_1 := lib.namespace(deployment_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_29(deployment_1, first_1) if {
	not _condition_27
	not _condition_28
	namespace_2 := lib.namespace(deployment_1)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": null})
}

_condition_30(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name == "KUBECONFIG"
}

_condition_31(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some env_1 in lib.items(container_1.env)
	lib.opaque(env_1.name)
}

_condition_32(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name != null
}

_condition_33(deployment_1) if {
	not _condition_31(deployment_1)
}

_condition_33(deployment_1) if {
	not _condition_32(deployment_1)
}

_condition_34(deployment_1) if {
	namespace_1 := lib.namespace(deployment_1)
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	config_map_1 := inventory.named("v1", "ConfigMap", namespace_1, env_from_1.configMapRef.name)
	config_map_1.data.KUBECONFIG != null
}

_condition_35(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	lib.opaque(env_from_1.configMapRef.name)
}

_fails(row) if {
	data.parameters["kargo-permission-wrong-subject"].enforced == true
	not _condition_14(row)
	not _condition_24(row)
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	_condition_26(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_29(deployment_1, first_1)
	not _condition_30(deployment_1)
	_condition_33(deployment_1)
	not _condition_34(deployment_1)
	not _condition_35(deployment_1)
}

_condition_36 if {
	data.parameters["kargo-permission-wrong-subject"].enforced == true
}

_condition_37(deployment_1, first_1, project_namespaces_1) if {
	namespace_1 := lib.namespace(deployment_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_38(deployment_1, first_1) if {
	some project_namespaces_1 in _project_namespaces
	not _condition_37(deployment_1, first_1, project_namespaces_1)
}

_condition_39(_, _) if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_39(_, _) if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_39(deployment_1, first_1) if {
	namespace_1 := lib.namespace(deployment_1)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": null})
}

_condition_40(deployment_1, first_1) if {
	not _condition_38(deployment_1, first_1)
	_condition_39(deployment_1, first_1)
}

_condition_41 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	_condition_26(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_40(deployment_1, first_1)
}

_condition_42(deployment_1) if {
	deployment_1.metadata.labels["app.kubernetes.io/component"] in ["controller"]
}

_condition_43(deployment_1) if {
	lib.opaque(deployment_1.metadata.labels["app.kubernetes.io/component"])
}

_condition_44(container_1) if {
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_45(container_1) if {
	lib.opaque(container_1.image)
}

_condition_46(container_1) if {
	not _condition_44(container_1)
	not _condition_45(container_1)
}

_condition_47(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_46(container_1)
}

_condition_48(deployment_1) if {
	not _condition_42(deployment_1)
	not _condition_43(deployment_1)
}

_condition_48(deployment_1) if {
	not _condition_47(deployment_1)
}

_condition_49(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)controlplane$", command_1)
}

_condition_50(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_51(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["controller"]
}

_condition_52(container_1) if {
	some arg_1 in lib.items(container_1.args)
	lib.opaque(arg_1)
}

_condition_53(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["controller"]
}

_condition_54(container_1) if {
	not _condition_49(container_1)
	not _condition_50(container_1)
}

_condition_54(container_1) if {
	not _condition_51(container_1)
	not _condition_52(container_1)
	not _condition_53(container_1)
	not _condition_50(container_1)
}

_condition_55(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_54(container_1)
}

_condition_56(deployment_1) if {
	_condition_48(deployment_1)
	not _condition_55(deployment_1)
}

_condition_57 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	not _condition_26(deployment_1)
	not _condition_56(deployment_1)
}

_passes(_) if {
	not _condition_36
}

_passes(row) if {
	some cluster_role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")
	lib.same(cluster_role_binding_1.roleRef.kind, row.object.kind)
	lib.same(cluster_role_binding_1.roleRef.name, row.object.metadata.name)
}

_passes(row) if {
	some role_binding_1 in inventory.all("rbac.authorization.k8s.io/v1", "RoleBinding")
	lib.same(role_binding_1.roleRef.kind, row.object.kind)
	lib.same(role_binding_1.roleRef.name, row.object.metadata.name)
}

_passes(_) if {
	not _condition_41
	not _condition_57
}

_condition_58(subject_1) if {
	lib.opaque(subject_1.name)
}

_condition_59(subject_1) if {
	subject_1.name != null
}

_condition_60(subject_1) if {
	not _condition_58(subject_1)
}

_condition_60(subject_1) if {
	not _condition_59(subject_1)
}

_condition_61(deployment_1, subject_1) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, subject_1.name)
}

_condition_62(deployment_1) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.opaque(first_1)
}

_condition_63(deployment_1) if {
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	first_1 != null
}

_condition_64(deployment_1, subject_1) if {
	not _condition_62(deployment_1)
	not _condition_58(subject_1)
}

_condition_64(deployment_1, _) if {
	not _condition_63(deployment_1)
}

_condition_64(_, subject_1) if {
	not _condition_59(subject_1)
}

_condition_65(deployment_1, row, subject_1) if {
	namespace_1 := lib.namespace(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := subject_1.namespace], [namespace_2 | namespace_2 := lib.namespace(row.object)]])
	lib.same(namespace_1, first_1)
}

_condition_66(row, subject_1) if {
	first_1 := lib.first([[found_1 | found_1 := subject_1.namespace], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	lib.opaque(first_1)
}

_condition_67(deployment_1) if {
	namespace_1 := lib.namespace(deployment_1)
	namespace_1 != null
}

_condition_68(row, subject_1) if {
	first_1 := lib.first([[found_1 | found_1 := subject_1.namespace], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	first_1 != null
}

_condition_69(_, row, subject_1) if {
	not _condition_66(row, subject_1)
}

_condition_69(deployment_1, _, _) if {
	not _condition_67(deployment_1)
}

_condition_69(_, row, subject_1) if {
	not _condition_68(row, subject_1)
}

_condition_70(deployment_1, _, subject_1) if {
	not _condition_61(deployment_1, subject_1)
	_condition_64(deployment_1, subject_1)
}

_condition_70(deployment_1, row, subject_1) if {
	not _condition_65(deployment_1, row, subject_1)
	_condition_69(deployment_1, row, subject_1)
}

_condition_71(row, subject_1) if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	_condition_26(deployment_1)
	not _condition_70(deployment_1, row, subject_1)
}

_condition_72(project_namespaces_1, row, subject_1) if {
	first_1 := lib.first([[found_1 | found_1 := subject_1.namespace], [namespace_1 | namespace_1 := lib.namespace(row.object)]])
	subject_2 := {"namespace": first_1, "name": subject_1.name}
	rbac.denied({"account": subject_2, "verb": "create", "group": "kargo.akuity.io", "resource": "promotions", "namespace": project_namespaces_1})
}

_condition_73(row, subject_1) if {
	some project_namespaces_1 in _project_namespaces
	not _condition_72(project_namespaces_1, row, subject_1)
}

_condition_74(row, subject_1) if {
	subject_1.kind == "ServiceAccount"
	not subject_1.name == "kargo-api"
	_condition_60(subject_1)
	not _condition_71(row, subject_1)
	not _condition_57
	not _condition_73(row, subject_1)
}

_condition_75(row) if {
	some subject_1 in lib.items(row.object.subjects)
	not _condition_74(row, subject_1)
}

_fails_2(row) if {
	data.parameters["kargo-permission-wrong-subject"].enforced == true
	not _condition_75(row)
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	_condition_26(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_29(deployment_1, first_1)
	not _condition_30(deployment_1)
	_condition_33(deployment_1)
	not _condition_34(deployment_1)
	not _condition_35(deployment_1)
}

_condition_76(subject_1) if {
	lib.opaque(subject_1.kind)
}

_condition_77(subject_1) if {
	subject_1.kind != null
}

_condition_78(subject_1) if {
	not _condition_76(subject_1)
}

_condition_78(subject_1) if {
	not _condition_77(subject_1)
}

_condition_79(_, subject_1) if {
	not subject_1.kind == "ServiceAccount"
	_condition_78(subject_1)
}

_condition_79(_, subject_1) if {
	subject_1.name == "kargo-api"
}

_condition_79(row, subject_1) if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	_condition_26(deployment_1)
	first_1 := lib.first([[found_1 | found_1 := deployment_1.spec.template.spec.serviceAccountName], [found_2 | found_2 := deployment_1.spec.template.spec.serviceAccount], [found_3 | found_3 := "default"]])
	lib.same(first_1, subject_1.name)
	namespace_1 := lib.namespace(deployment_1)
	first_2 := lib.first([[found_4 | found_4 := subject_1.namespace], [namespace_2 | namespace_2 := lib.namespace(row.object)]])
	lib.same(namespace_1, first_2)
}

_condition_79(row, subject_1) if {
	some project_namespaces_1 in _project_namespaces
	first_3 := lib.first([[found_5 | found_5 := subject_1.namespace], [namespace_3 | namespace_3 := lib.namespace(row.object)]])
	subject_2 := {"namespace": first_3, "name": subject_1.name}
	rbac.allowed({"account": subject_2, "verb": "create", "group": "kargo.akuity.io", "resource": "promotions", "namespace": project_namespaces_1})
}

_passes_2(_) if {
	not _condition_36
}

_passes_2(row) if {
	some subject_1 in lib.items(row.object.subjects)
	_condition_79(row, subject_1)
}

_passes_2(_) if {
	not _condition_41
	not _condition_57
}
