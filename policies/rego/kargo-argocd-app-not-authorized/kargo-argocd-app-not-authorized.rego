# METADATA
# title: "A Stage may not change the Application that its promotion updates"
# description: "Argo CD Applications are changed only by the Stages that their annotation kargo.akuity.io/authorized-stage names, as project:stage. Patterns are not read, and a list only from 1.11."
# custom:
#   id: "kargo-argocd-app-not-authorized"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_argocd_app_not_authorized

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.updated_apps
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.app, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_36 | first_35 := lib.first([[first_33 | first_33 := lib.first([[found_30 | found_30 := row.app.namespace], [found_32 | some config_map_31 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_31.metadata.name); found_32 := config_map_31.data.ARGOCD_NAMESPACE]])], [found_34 | found_34 := "argocd"]]); concat_36 := concat("", ["Application ", first_35, "/", row.app.name])]), lib.text([concat_38 | namespace_37 := lib.namespace(row.object); concat_38 := concat("", [" does not name the Stage ", namespace_37, ":", row.object.metadata.name])]), " in kargo.akuity.io/authorized-stage"])}
}

findings contains finding if {
	some row in views.updated_apps
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.app, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Application, whose absence counts only with `inventory: complete` and no ApplicationSet, and the namespaces of both: a step without one uses ARGOCD_NAMESPACE of the Kargo controller"}
}

findings contains finding if {
	some row in views.updated_apps
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.app, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_56 | first_55 := lib.first([[first_53 | first_53 := lib.first([[found_50 | found_50 := row.app.namespace], [found_52 | some config_map_51 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_51.metadata.name); found_52 := config_map_51.data.ARGOCD_NAMESPACE]])], [found_54 | found_54 := "argocd"]]); concat_56 := concat("", ["there is no Application ", first_55, "/", row.app.name])])])}
}

findings contains finding if {
	some row in views.updated_apps
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.app, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Application, whose absence counts only with `inventory: complete` and no ApplicationSet, and the namespaces of both: a step without one uses ARGOCD_NAMESPACE of the Kargo controller"}
}

_condition_1(application_1) if {
	application_1.metadata.annotations["kargo.akuity.io/authorized-stage"] != null
}

_condition_2(application_1, row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", [namespace_1, ":", row.object.metadata.name])
	lib.same(application_1.metadata.annotations["kargo.akuity.io/authorized-stage"], concat_1)
}

_condition_3(application_1) if {
	lib.opaque(application_1.metadata.annotations["kargo.akuity.io/authorized-stage"])
}

_condition_4(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_4(row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", [namespace_1, ":", row.object.metadata.name])
	lib.opaque(concat_1)
}

_condition_5(row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", [namespace_1, ":", row.object.metadata.name])
	concat_1 != null
}

_condition_6(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_7(application_1, row) if {
	not _condition_3(application_1)
	not _condition_4(row)
}

_condition_7(application_1, _) if {
	not _condition_1(application_1)
}

_condition_7(_, row) if {
	not _condition_5(row)
	not _condition_6(row)
}

_condition_8 if {
	data.parameters["kargo-argocd-app-not-authorized"].lists == true
}

_condition_9(application_1) if {
	lib.matches("^([^,:*]+:[^,*]+| *)(,([^,:*]+:[^,*]+| *))*$", application_1.metadata.annotations["kargo.akuity.io/authorized-stage"])
}

_condition_10(application_1, row) if {
	namespace_1 := lib.namespace(row.object)
	replace_1 := replace(namespace_1, ".", "\\.")
	replace_2 := replace(row.object.metadata.name, ".", "\\.")
	concat_1 := concat("", ["(^|,) *", replace_1, " *: *", replace_2, " *(,|$)"])
	lib.matches(concat_1, application_1.metadata.annotations["kargo.akuity.io/authorized-stage"])
}

_condition_11(_, _) if {
	not _condition_8
}

_condition_11(application_1, _) if {
	not _condition_9(application_1)
	not _condition_3(application_1)
}

_condition_11(application_1, row) if {
	not _condition_10(application_1, row)
	not _condition_3(application_1)
}

_condition_12(application_1, _) if {
	not _condition_1(application_1)
}

_condition_12(application_1, row) if {
	not _condition_2(application_1, row)
	_condition_7(application_1, row)
	_condition_11(application_1, row)
}

_condition_13(row) if {
	row.app.namespace != null
}

_condition_14(config_map_1) if {
	lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name)
}

_condition_15(config_map_1) if {
	lib.opaque(config_map_1.metadata.name)
}

_condition_16(config_map_1) if {
	not _condition_14(config_map_1)
	not _condition_15(config_map_1)
}

_condition_17(row) if {
	not _condition_13(row)
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	not _condition_16(config_map_1)
}

_condition_17(row) if {
	not _condition_13(row)
	some config_map_2 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_2)
	not _condition_16(config_map_2)
}

_condition_18(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 == ""
}

_fails(row) if {
	row.app.name != null
	row.object.metadata.name != null
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name); found_2 := config_map_1.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	application_1 := inventory.named("argoproj.io/v1alpha1", "Application", first_1, row.app.name)
	_condition_12(application_1, row)
	not _condition_17(row)
	not _condition_18(row)
}

_condition_19(row) if {
	row.app.name != null
}

_condition_20(row) if {
	row.object.metadata.name != null
}

_condition_21(application_1, row) if {
	namespace_1 := lib.namespace(row.object)
	concat_1 := concat("", [namespace_1, ":", row.object.metadata.name])
	lib.same(application_1.metadata.annotations["kargo.akuity.io/authorized-stage"], concat_1)
}

_condition_21(application_1, row) if {
	data.parameters["kargo-argocd-app-not-authorized"].lists == true
	lib.matches("^([^,:*]+:[^,*]+| *)(,([^,:*]+:[^,*]+| *))*$", application_1.metadata.annotations["kargo.akuity.io/authorized-stage"])
	namespace_2 := lib.namespace(row.object)
	replace_1 := replace(namespace_2, ".", "\\.")
	replace_2 := replace(row.object.metadata.name, ".", "\\.")
	concat_2 := concat("", ["(^|,) *", replace_1, " *: *", replace_2, " *(,|$)"])
	lib.matches(concat_2, application_1.metadata.annotations["kargo.akuity.io/authorized-stage"])
}

_condition_22(application_1, row) if {
	application_1.metadata.annotations["kargo.akuity.io/authorized-stage"] != null
	_condition_21(application_1, row)
}

_condition_23(row) if {
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name); found_2 := config_map_1.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	application_1 := inventory.named("argoproj.io/v1alpha1", "Application", first_1, row.app.name)
	not _condition_22(application_1, row)
}

_condition_24(row) if {
	not _condition_13(row)
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	not _condition_16(config_map_1)
}

_condition_24(row) if {
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_2.metadata.name); found_2 := config_map_2.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	lib.opaque(first_1)
}

_condition_24(row) if {
	lib.opaque(row.app.name)
}

_passes(row) if {
	not _condition_19(row)
}

_passes(row) if {
	not _condition_20(row)
}

_passes(row) if {
	not _condition_23(row)
	not _condition_24(row)
}

_condition_25(row) if {
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name); found_2 := config_map_1.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	application_1 := inventory.named("argoproj.io/v1alpha1", "Application", first_1, row.app.name)
	application_1 != null
}

_condition_26 if {
	some application_set_1 in inventory.all("argoproj.io/v1alpha1", "ApplicationSet")
	some generator_1 in lib.items(application_set_1.spec.generators)
	generator_1 != null
}

_condition_27(row) if {
	not _condition_13(row)
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	not _condition_16(config_map_1)
}

_condition_27(row) if {
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_2.metadata.name); found_2 := config_map_2.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	lib.opaque(first_1)
}

_condition_27(row) if {
	lib.opaque(row.app.name)
}

_condition_27(row) if {
	row.app.name != null
	not _condition_25(row)
	first_3 := lib.first([[first_4 | first_4 := lib.first([[found_4 | found_4 := row.app.namespace], [found_5 | some config_map_3 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_3.metadata.name); found_5 := config_map_3.data.ARGOCD_NAMESPACE]])], [found_6 | found_6 := "argocd"]])
	inventory.lacks("argoproj.io/v1alpha1", "Application", first_3, "complete")
}

_fails_2(row) if {
	row.app.name != null
	not _condition_25(row)
	not _condition_24(row)
	first_1 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name); found_2 := config_map_1.data.ARGOCD_NAMESPACE]])
	first_1 != null
	not _condition_26
	not _condition_27(row)
}

_passes_2(row) if {
	not _condition_19(row)
}

_passes_2(row) if {
	first_1 := lib.first([[first_2 | first_2 := lib.first([[found_1 | found_1 := row.app.namespace], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches("^kargo-controller(-|$)", config_map_1.metadata.name); found_2 := config_map_1.data.ARGOCD_NAMESPACE]])], [found_3 | found_3 := "argocd"]])
	application_1 := inventory.named("argoproj.io/v1alpha1", "Application", first_1, row.app.name)
	application_1 != null
	not _condition_17(row)
}
