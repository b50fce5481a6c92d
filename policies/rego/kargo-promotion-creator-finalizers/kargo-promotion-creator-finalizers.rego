# METADATA
# title: "An account that creates Promotions may not do so on this cluster"
# description: "A webhook of Kargo gives each Promotion a blocking owner reference to its Stage. Where OwnerReferencesPermissionEnforcement is on, as on OpenShift, whoever creates the Promotion needs update on stages/finalizers for it, which Kargo's own roles for promoting do not hold."
# custom:
#   id: "kargo-promotion-creator-finalizers"
#   severity: "warning"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_promotion_creator_finalizers

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.promotion_creators
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_13 | namespace_12 := lib.namespace(row.object); concat_13 := concat("", ["service account ", namespace_12, "/", row.metadata.name])]), " may create Promotions but not update stages/finalizers: they will be refused"])}
}

findings contains finding if {
	some row in views.promotion_creators
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs every role that is bound to the account"}
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_fails(row) if {
	data.parameters["kargo-promotion-creator-finalizers"].enforced == true
	some project_namespaces_1 in _project_namespaces
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": row.object.metadata.name}
	rbac.allowed({"account": subject_1, "verb": "create", "group": "kargo.akuity.io", "resource": "promotions", "namespace": project_namespaces_1})
	rbac.denied({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_1 if {
	data.parameters["kargo-promotion-creator-finalizers"].enforced == true
}

_condition_2(project_namespaces_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": row.object.metadata.name}
	rbac.denied({"account": subject_1, "verb": "create", "group": "kargo.akuity.io", "resource": "promotions", "namespace": project_namespaces_1})
}

_condition_2(project_namespaces_1, row) if {
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": row.object.metadata.name}
	rbac.allowed({"account": subject_2, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_3(row) if {
	some project_namespaces_1 in _project_namespaces
	not _condition_2(project_namespaces_1, row)
}

_passes(_) if {
	not _condition_1
}

_passes(row) if {
	not _condition_3(row)
}
