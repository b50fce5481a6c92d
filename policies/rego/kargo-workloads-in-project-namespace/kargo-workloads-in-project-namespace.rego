# METADATA
# title: "Workloads are in a Kargo Project's namespace"
# description: "Deleting a Project deletes the namespace of its name with all that is in it, unless the Namespace or the Project carries the annotation kargo.akuity.io/keep-namespace: \"true\", which Kargo knows from 1.6.0."
# custom:
#   id: "kargo-workloads-in-project-namespace"
#   severity: "warning"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_workloads_in_project_namespace

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.workloads
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["namespace"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_34 | found_34 := row.object.kind]), " ", lib.text([found_35 | found_35 := row.metadata.name]), " is in the namespace of Project ", lib.text([namespace_36 | namespace_36 := lib.namespace(row.object)]), " and is deleted with it"])}
}

findings contains finding if {
	some row in views.workloads
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["namespace"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the Namespace, which may carry the annotation, or `inventory: complete`"}
}

_condition_1 if {
	data.parameters["kargo-workloads-in-project-namespace"].knowsAnnotation == true
}

_condition_2(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	project_1.metadata.annotations["kargo.akuity.io/keep-namespace"] == "true"
}

_condition_3(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	lib.opaque(project_1.metadata.annotations["kargo.akuity.io/keep-namespace"])
}

_condition_4(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	project_1.metadata.annotations["kargo.akuity.io/keep-namespace"] != null
}

_condition_5(row) if {
	not _condition_3(row)
}

_condition_5(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_2 := inventory.cluster_named("v1", "Namespace", namespace_1)
	namespace_2.metadata.annotations["kargo.akuity.io/keep-namespace"] == "true"
}

_condition_7(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_2 := inventory.cluster_named("v1", "Namespace", namespace_1)
	namespace_2 != null
}

_condition_8(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 != null
	not _condition_7(row)
	inventory.cluster_lacks("v1", "Namespace", "complete")
}

_condition_8(row) if {
	namespace_2 := lib.namespace(row.object)
	namespace_3 := inventory.cluster_named("v1", "Namespace", namespace_2)
	lib.opaque(namespace_3.metadata.annotations["kargo.akuity.io/keep-namespace"])
}

_condition_9(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_2 := inventory.cluster_named("v1", "Namespace", namespace_1)
	namespace_2.metadata.annotations["kargo.akuity.io/keep-namespace"] != null
}

_condition_10(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 != null
	not _condition_7(row)
	inventory.cluster_lacks("v1", "Namespace", "complete")
}

_condition_11(row) if {
	not _condition_8(row)
}

_condition_11(row) if {
	not _condition_9(row)
	not _condition_10(row)
}

_condition_12(_) if {
	not _condition_1
}

_condition_12(row) if {
	not _condition_2(row)
	_condition_5(row)
	not _condition_6(row)
	_condition_11(row)
}

_fails(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	project_1 != null
	_condition_12(row)
}

_condition_13(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	project_1 != null
}

_condition_14(row) if {
	namespace_1 := lib.namespace(row.object)
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", namespace_1)
	project_1.metadata.annotations["kargo.akuity.io/keep-namespace"] == "true"
}

_condition_14(row) if {
	namespace_2 := lib.namespace(row.object)
	namespace_3 := inventory.cluster_named("v1", "Namespace", namespace_2)
	namespace_3.metadata.annotations["kargo.akuity.io/keep-namespace"] == "true"
}

_passes(row) if {
	not _condition_13(row)
}

_passes(row) if {
	data.parameters["kargo-workloads-in-project-namespace"].knowsAnnotation == true
	_condition_14(row)
}
