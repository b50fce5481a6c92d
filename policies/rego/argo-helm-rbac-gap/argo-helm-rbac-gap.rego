# METADATA
# title: "The values leave somebody without the rights that workflows need"
# description: "The chart's defaults bind the workflows' role to an account that it does not create, and since 0.45.0 give no rights to agents and artifact collectors. A controller without an account of its own runs as `default`, which the chart then binds the controller's role to."
# custom:
#   id: "argo-helm-rbac-gap"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_helm_rbac_gap

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.argo_workflows_values
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["controller", "serviceAccount", "create"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the controller has no account: it runs as default, and the chart binds the controller's role to that"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["controller", "serviceAccount", "create"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "serviceAccount", "create"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the chart binds the workflows' role to the account ", lib.text([first_296 | first_296 := lib.first([[found_292 | found_292 := row.values.workflow.serviceAccount.name], [found_294 | some helm_value_293 in inventory.all("helm.sh/values", "HelmValues"); helm_value_293.chart == "argo-workflows"; found_294 := helm_value_293.values.workflow.serviceAccount.name], [found_295 | found_295 := "argo-workflow"]])]), ", which nothing here creates"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "serviceAccount", "create"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "serviceAccount", "create"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the chart binds the workflows' role to the account ", lib.text([first_317 | first_317 := lib.first([[found_313 | found_313 := row.values.workflow.serviceAccount.name], [found_315 | some helm_value_314 in inventory.all("helm.sh/values", "HelmValues"); helm_value_314.chart == "argo-workflows"; found_315 := helm_value_314.values.workflow.serviceAccount.name], [found_316 | found_316 := "argo-workflow"]])]), ", which nothing here creates"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "serviceAccount", "create"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "rbac", "agentPermissions"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["without workflow.rbac.agentPermissions: true the chart gives no rights to the agents of http and plugin templates"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "rbac", "agentPermissions"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster"}
}

findings contains finding if {
	some row in views.argo_workflows_values
	_fails_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "rbac", "artifactGC"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["without workflow.rbac.artifactGC: true the chart gives no rights to the pods that collect artifacts"])}
}

findings contains finding if {
	some row in views.argo_workflows_values
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [array.concat(row.at.values, ["workflow", "rbac", "artifactGC"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster"}
}

_condition_1 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.create == true
}

_condition_2(helm_value_1) if {
	lib.opaque(helm_value_1.chart)
}

_condition_3(helm_value_1) if {
	helm_value_1.chart != null
}

_condition_4(helm_value_1) if {
	not _condition_2(helm_value_1)
}

_condition_4(helm_value_1) if {
	not _condition_3(helm_value_1)
}

_condition_5(helm_value_1) if {
	not helm_value_1.chart == "argo-workflows"
	_condition_4(helm_value_1)
}

_condition_6 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_6 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.controller.serviceAccount.create)
}

_condition_7 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.create != null
}

_condition_8 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_9 if {
	not _condition_6
}

_condition_9 if {
	not _condition_7
	not _condition_8
}

_condition_10 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	lib.matches(".", helm_value_1.values.controller.serviceAccount.name)
}

_condition_11 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_11 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.controller.serviceAccount.name)
}

_fails(row) if {
	row.values.controller.serviceAccount.create == false
	not _condition_1
	_condition_9
	not _condition_10
	not _condition_11
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{1,}|[2-9])[.][0-9]+|1[.](5|([1-9][0-9]{1,}|[6-9]))))([-+].*)?$", row.object.version)
}

_condition_12(row) if {
	lib.opaque(row.values.controller.serviceAccount.create)
}

_condition_13(row) if {
	row.values.controller.serviceAccount.create != null
}

_condition_14(row) if {
	not _condition_12(row)
}

_condition_14(row) if {
	not _condition_13(row)
}

_condition_15(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{1,}|[2-9])[.][0-9]+|1[.](5|([1-9][0-9]{1,}|[6-9]))))([-+].*)?$", row.object.version)
}

_condition_16(row) if {
	lib.opaque(row.object.version)
}

_passes(row) if {
	not row.values.controller.serviceAccount.create == false
	_condition_14(row)
}

_passes(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.create == true
}

_passes(_) if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.matches(".", helm_value_2.values.controller.serviceAccount.name)
}

_passes(row) if {
	not _condition_15(row)
	not _condition_16(row)
}

_condition_17(row) if {
	row.values.workflow.serviceAccount.name != null
}

_condition_18(row) if {
	not _condition_17(row)
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_19 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create == false
}

_condition_20 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_20 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.workflow.rbac.create)
}

_condition_21 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create != null
}

_condition_22 if {
	not _condition_20
}

_condition_22 if {
	not _condition_21
	not _condition_8
}

_condition_23(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create == true
}

_condition_23(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{1,}|[3-9])[.][0-9]+|2[.](9|([1-9][0-9]{1,}))))([-+].*)?$", row.object.version)
	not _condition_19
	_condition_22
}

_condition_24 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.serviceAccount.create == true
}

_condition_25 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_25 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.workflow.serviceAccount.create)
}

_condition_26 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.serviceAccount.create != null
}

_condition_27 if {
	not _condition_25
}

_condition_27 if {
	not _condition_26
	not _condition_8
}

_condition_28(row) if {
	row.values.workflow.serviceAccount.create == false
	not _condition_24
	_condition_27
}

_condition_28(row) if {
	not _condition_26
	not _condition_8
	some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_1 := workflow_1.spec], [found_2 | some workflow_2 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_2 := workflow_2.spec.workflowSpec], [found_3 | some cron_workflow_1 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_3 := cron_workflow_1.spec], [found_4 | some cron_workflow_2 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_4 := cron_workflow_2.spec.workflowSpec]])
	first_1 := lib.first([[found_5 | found_5 := row.values.workflow.serviceAccount.name], [found_6 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_6 := helm_value_1.values.workflow.serviceAccount.name], [found_7 | found_7 := "argo-workflow"]])
	lib.same(element_1.serviceAccountName, first_1)
	not _condition_18(row)
}

_condition_29(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 == "default"
}

_condition_30(row) if {
	not _condition_17(row)
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_30(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_2 := helm_value_2.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	lib.opaque(first_1)
}

_condition_31(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 != null
}

_condition_32(row) if {
	not _condition_30(row)
}

_condition_32(row) if {
	not _condition_31(row)
	not _condition_18(row)
}

_condition_33(row, service_account_1) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	lib.same(service_account_1.metadata.name, first_1)
}

_condition_34(service_account_1) if {
	lib.opaque(service_account_1.metadata.name)
}

_condition_35(service_account_1) if {
	service_account_1.metadata.name != null
}

_condition_36(row, service_account_1) if {
	not _condition_34(service_account_1)
	not _condition_30(row)
}

_condition_36(_, service_account_1) if {
	not _condition_35(service_account_1)
}

_condition_36(row, _) if {
	not _condition_31(row)
	not _condition_18(row)
}

_condition_37(row, service_account_1) if {
	not _condition_33(row, service_account_1)
	_condition_36(row, service_account_1)
}

_condition_38(row) if {
	some service_account_1 in inventory.all("v1", "ServiceAccount")
	not _condition_37(row, service_account_1)
}

_condition_39(extra_object_1) if {
	lib.opaque(extra_object_1.kind)
}

_condition_40(extra_object_1) if {
	extra_object_1.kind != null
}

_condition_41(extra_object_1) if {
	not _condition_39(extra_object_1)
}

_condition_41(extra_object_1) if {
	not _condition_40(extra_object_1)
}

_condition_42(extra_object_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	lib.same(extra_object_1.metadata.name, first_1)
}

_condition_43(extra_object_1) if {
	lib.opaque(extra_object_1.metadata.name)
}

_condition_44(extra_object_1) if {
	extra_object_1.metadata.name != null
}

_condition_45(extra_object_1, row) if {
	not _condition_43(extra_object_1)
	not _condition_30(row)
}

_condition_45(extra_object_1, _) if {
	not _condition_44(extra_object_1)
}

_condition_45(_, row) if {
	not _condition_31(row)
	not _condition_18(row)
}

_condition_46(extra_object_1, _) if {
	not extra_object_1.kind == "ServiceAccount"
	_condition_41(extra_object_1)
}

_condition_46(extra_object_1, row) if {
	not _condition_42(extra_object_1, row)
	_condition_45(extra_object_1, row)
}

_condition_47(row) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	some extra_object_1 in lib.items(helm_value_1.values.extraObjects)
	not _condition_46(extra_object_1, row)
}

_condition_48 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	some extra_object_1 in lib.items(helm_value_1.values.extraObjects)
	lib.matches_text("ServiceAccount", extra_object_1)
}

_condition_49(row) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_2 := helm_value_2.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	lib.same(helm_value_1.values.controller.serviceAccount.name, first_1)
}

_condition_50 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.name != null
}

_condition_51(row) if {
	not _condition_11
	not _condition_30(row)
}

_condition_51(_) if {
	not _condition_50
	not _condition_8
}

_condition_51(row) if {
	not _condition_31(row)
	not _condition_18(row)
}

_condition_52(row) if {
	not _condition_49(row)
	_condition_51(row)
}

_condition_52(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.create == false
}

_fails_2(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 == "argo-workflow"
	not _condition_18(row)
	_condition_23(row)
	_condition_28(row)
	not _condition_29(row)
	_condition_32(row)
	not _condition_38(row)
	not _condition_47(row)
	not _condition_8
	not _condition_48
	not _condition_8
	_condition_52(row)
}

_condition_53(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 == "argo-workflow"
}

_condition_54 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create == true
}

_condition_55(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{1,}|[3-9])[.][0-9]+|2[.](9|([1-9][0-9]{1,}))))([-+].*)?$", row.object.version)
}

_condition_56(row) if {
	not _condition_55(row)
	not _condition_16(row)
}

_condition_56(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.create == false
}

_condition_57(row) if {
	lib.opaque(row.values.workflow.serviceAccount.create)
}

_condition_58(row) if {
	row.values.workflow.serviceAccount.create != null
}

_condition_59(row) if {
	not _condition_57(row)
}

_condition_59(row) if {
	not _condition_58(row)
}

_condition_60(row) if {
	not row.values.workflow.serviceAccount.create == false
	_condition_59(row)
}

_condition_60(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.serviceAccount.create == true
}

_condition_61(element_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	lib.same(element_1.serviceAccountName, first_1)
}

_condition_62(element_1) if {
	lib.opaque(element_1.serviceAccountName)
}

_condition_63(element_1) if {
	element_1.serviceAccountName != null
}

_condition_64(element_1, row) if {
	not _condition_62(element_1)
	not _condition_30(row)
}

_condition_64(element_1, _) if {
	not _condition_63(element_1)
}

_condition_64(_, row) if {
	not _condition_31(row)
	not _condition_18(row)
}

_condition_65(element_1, row) if {
	not _condition_61(element_1, row)
	_condition_64(element_1, row)
}

_condition_66(row) if {
	some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_1 := workflow_1.spec], [found_2 | some workflow_2 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_2 := workflow_2.spec.workflowSpec], [found_3 | some cron_workflow_1 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_3 := cron_workflow_1.spec], [found_4 | some cron_workflow_2 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_4 := cron_workflow_2.spec.workflowSpec]])
	not _condition_65(element_1, row)
}

_condition_67(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.serviceAccount.create != null
}

_condition_67(row) if {
	not _condition_66(row)
}

_condition_68 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.controller.serviceAccount.create == false
}

_passes_2(row) if {
	not _condition_53(row)
	_condition_32(row)
}

_passes_2(row) if {
	not _condition_54
	_condition_22
	_condition_56(row)
}

_passes_2(row) if {
	_condition_60(row)
	_condition_67(row)
}

_passes_2(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 == "default"
	not _condition_18(row)
}

_passes_2(row) if {
	some service_account_1 in inventory.all("v1", "ServiceAccount")
	first_2 := lib.first([[found_4 | found_4 := row.values.workflow.serviceAccount.name], [found_5 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_5 := helm_value_2.values.workflow.serviceAccount.name], [found_6 | found_6 := "argo-workflow"]])
	lib.same(service_account_1.metadata.name, first_2)
	not _condition_18(row)
}

_passes_2(row) if {
	some helm_value_3 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_3.chart == "argo-workflows"
	some extra_object_1 in lib.items(helm_value_3.values.extraObjects)
	extra_object_1.kind == "ServiceAccount"
	first_3 := lib.first([[found_7 | found_7 := row.values.workflow.serviceAccount.name], [found_8 | some helm_value_4 in inventory.all("helm.sh/values", "HelmValues"); helm_value_4.chart == "argo-workflows"; found_8 := helm_value_4.values.workflow.serviceAccount.name], [found_9 | found_9 := "argo-workflow"]])
	lib.same(extra_object_1.metadata.name, first_3)
	not _condition_18(row)
}

_passes_2(_) if {
	some helm_value_5 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_5.chart == "argo-workflows"
	some extra_object_2 in lib.items(helm_value_5.values.extraObjects)
	lib.matches_text("ServiceAccount", extra_object_2)
}

_passes_2(row) if {
	some helm_value_6 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_6.chart == "argo-workflows"
	first_4 := lib.first([[found_10 | found_10 := row.values.workflow.serviceAccount.name], [found_11 | some helm_value_7 in inventory.all("helm.sh/values", "HelmValues"); helm_value_7.chart == "argo-workflows"; found_11 := helm_value_7.values.workflow.serviceAccount.name], [found_12 | found_12 := "argo-workflow"]])
	lib.same(helm_value_6.values.controller.serviceAccount.name, first_4)
	not _condition_18(row)
	not _condition_68
	_condition_9
}

_condition_69 if {
	inventory.lacks("v1", "ServiceAccount", "", "complete")
}

_fails_3(row) if {
	not _condition_53(row)
	_condition_32(row)
	_condition_23(row)
	_condition_28(row)
	not _condition_29(row)
	_condition_32(row)
	not _condition_38(row)
	not _condition_69
	not _condition_47(row)
	not _condition_8
	not _condition_48
	not _condition_8
	_condition_52(row)
}

_passes_3(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.values.workflow.serviceAccount.name], [found_2 | some helm_value_1 in inventory.all("helm.sh/values", "HelmValues"); helm_value_1.chart == "argo-workflows"; found_2 := helm_value_1.values.workflow.serviceAccount.name], [found_3 | found_3 := "argo-workflow"]])
	first_1 == "argo-workflow"
	not _condition_18(row)
}

_passes_3(row) if {
	not _condition_54
	_condition_22
	_condition_56(row)
}

_passes_3(row) if {
	_condition_60(row)
	_condition_67(row)
}

_passes_3(row) if {
	first_2 := lib.first([[found_4 | found_4 := row.values.workflow.serviceAccount.name], [found_5 | some helm_value_2 in inventory.all("helm.sh/values", "HelmValues"); helm_value_2.chart == "argo-workflows"; found_5 := helm_value_2.values.workflow.serviceAccount.name], [found_6 | found_6 := "argo-workflow"]])
	first_2 == "default"
	not _condition_18(row)
}

_passes_3(row) if {
	some service_account_1 in inventory.all("v1", "ServiceAccount")
	first_3 := lib.first([[found_7 | found_7 := row.values.workflow.serviceAccount.name], [found_8 | some helm_value_3 in inventory.all("helm.sh/values", "HelmValues"); helm_value_3.chart == "argo-workflows"; found_8 := helm_value_3.values.workflow.serviceAccount.name], [found_9 | found_9 := "argo-workflow"]])
	lib.same(service_account_1.metadata.name, first_3)
	not _condition_18(row)
}

_passes_3(row) if {
	some helm_value_4 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_4.chart == "argo-workflows"
	some extra_object_1 in lib.items(helm_value_4.values.extraObjects)
	extra_object_1.kind == "ServiceAccount"
	first_4 := lib.first([[found_10 | found_10 := row.values.workflow.serviceAccount.name], [found_11 | some helm_value_5 in inventory.all("helm.sh/values", "HelmValues"); helm_value_5.chart == "argo-workflows"; found_11 := helm_value_5.values.workflow.serviceAccount.name], [found_12 | found_12 := "argo-workflow"]])
	lib.same(extra_object_1.metadata.name, first_4)
	not _condition_18(row)
}

_passes_3(_) if {
	some helm_value_6 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_6.chart == "argo-workflows"
	some extra_object_2 in lib.items(helm_value_6.values.extraObjects)
	lib.matches_text("ServiceAccount", extra_object_2)
}

_passes_3(row) if {
	some helm_value_7 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_7.chart == "argo-workflows"
	first_5 := lib.first([[found_13 | found_13 := row.values.workflow.serviceAccount.name], [found_14 | some helm_value_8 in inventory.all("helm.sh/values", "HelmValues"); helm_value_8.chart == "argo-workflows"; found_14 := helm_value_8.values.workflow.serviceAccount.name], [found_15 | found_15 := "argo-workflow"]])
	lib.same(helm_value_7.values.controller.serviceAccount.name, first_5)
	not _condition_18(row)
	not _condition_68
	_condition_9
}

_condition_70 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.agentPermissions == true
}

_condition_71 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_71 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.workflow.rbac.agentPermissions)
}

_condition_72 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.agentPermissions != null
}

_condition_73 if {
	not _condition_71
}

_condition_73 if {
	not _condition_72
	not _condition_8
}

_workflow_specs := [element_1 | some element_1 in lib.flatten([[found_1 | some workflow_1 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_1 := workflow_1.spec], [found_2 | some workflow_2 in inventory.all("argoproj.io/v1alpha1", "Workflow"); found_2 := workflow_2.spec.workflowSpec], [found_3 | some cron_workflow_1 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_3 := cron_workflow_1.spec], [found_4 | some cron_workflow_2 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow"); found_4 := cron_workflow_2.spec.workflowSpec], [found_5 | some workflow_template_1 in inventory.all("argoproj.io/v1alpha1", "WorkflowTemplate"); found_5 := workflow_template_1.spec], [found_6 | some workflow_template_2 in inventory.all("argoproj.io/v1alpha1", "WorkflowTemplate"); found_6 := workflow_template_2.spec.workflowSpec], [found_7 | some cluster_workflow_template_1 in inventory.all("argoproj.io/v1alpha1", "ClusterWorkflowTemplate"); found_7 := cluster_workflow_template_1.spec], [found_8 | some cluster_workflow_template_2 in inventory.all("argoproj.io/v1alpha1", "ClusterWorkflowTemplate"); found_8 := cluster_workflow_template_2.spec.workflowSpec]])]

_templates := [element_1 | some element_1 in lib.flatten([[template_1 | some workflow_specs_1 in _workflow_specs; some template_1 in lib.items(workflow_specs_1.templates)], [found_1 | some workflow_specs_2 in _workflow_specs; some template_2 in lib.items(workflow_specs_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some workflow_specs_3 in _workflow_specs; some template_3 in lib.items(workflow_specs_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_runs_in_agent(templates_1) if {
	templates_1.http != null
}

_runs_in_agent(templates_1) if {
	templates_1.plugin != null
}

_agent_is_needed if {
	some templates_1 in _templates
	_runs_in_agent(templates_1)
}

_condition_74 if {
	data.parameters["argo-helm-rbac-gap"].inventory == "complete"
}

_condition_75(_) if {
	_agent_is_needed
}

_condition_75(row) if {
	row.values.workflow.rbac.agentPermissions == false
	not _condition_74
}

_fails_4(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{2,}|[5-9][0-9]{1}|4[6-9])[.][0-9]+|45[.](0|([1-9][0-9]{1,}|[1-9]))))([-+].*)?$", row.object.version)
	not _condition_70
	_condition_73
	_condition_75(row)
}

_condition_76(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{2,}|[5-9][0-9]{1}|4[6-9])[.][0-9]+|45[.](0|([1-9][0-9]{1,}|[1-9]))))([-+].*)?$", row.object.version)
}

_condition_77(templates_1) if {
	templates_1.http != null
}

_condition_78(templates_1) if {
	templates_1.plugin != null
}

_not_runs_in_agent(templates_1) if {
	not _condition_77(templates_1)
	not _condition_78(templates_1)
}

_condition_79 if {
	some templates_1 in _templates
	not _not_runs_in_agent(templates_1)
}

_not_agent_is_needed if {
	not _condition_79
}

_condition_80(row) if {
	lib.opaque(row.values.workflow.rbac.agentPermissions)
}

_condition_81(row) if {
	row.values.workflow.rbac.agentPermissions != null
}

_condition_82(row) if {
	not _condition_80(row)
}

_condition_82(row) if {
	not _condition_81(row)
}

_condition_83(row) if {
	not row.values.workflow.rbac.agentPermissions == false
	_condition_82(row)
}

_condition_83(_) if {
	data.parameters["argo-helm-rbac-gap"].inventory == "complete"
}

_passes_4(row) if {
	not _condition_76(row)
	not _condition_16(row)
}

_passes_4(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.agentPermissions == true
}

_passes_4(row) if {
	_not_agent_is_needed
	_condition_83(row)
}

_condition_84 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.artifactGC == true
}

_condition_85 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	not helm_value_1.chart == "argo-workflows"
	not _condition_5(helm_value_1)
}

_condition_85 if {
	some helm_value_2 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_2.chart == "argo-workflows"
	lib.opaque(helm_value_2.values.workflow.rbac.artifactGC)
}

_condition_86 if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.artifactGC != null
}

_condition_87 if {
	not _condition_85
}

_condition_87 if {
	not _condition_86
	not _condition_8
}

_condition_88(workflow_specs_1) if {
	lib.opaque(workflow_specs_1.artifactGC.strategy)
}

_condition_89(workflow_specs_1) if {
	workflow_specs_1.artifactGC.strategy != null
}

_condition_90(workflow_specs_1) if {
	not _condition_88(workflow_specs_1)
}

_condition_90(workflow_specs_1) if {
	not _condition_89(workflow_specs_1)
}

_condition_91(artifact_1) if {
	lib.opaque(artifact_1.artifactGC.strategy)
}

_condition_92(artifact_1) if {
	artifact_1.artifactGC.strategy != null
}

_condition_93(artifact_1) if {
	not _condition_91(artifact_1)
}

_condition_93(artifact_1) if {
	not _condition_92(artifact_1)
}

_artifact_collection_is_needed if {
	some workflow_specs_1 in _workflow_specs
	workflow_specs_1.artifactGC.strategy != null
	not workflow_specs_1.artifactGC.strategy == "Never"
	_condition_90(workflow_specs_1)
	not workflow_specs_1.artifactGC.strategy == ""
	_condition_90(workflow_specs_1)
}

_artifact_collection_is_needed if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	artifact_1.artifactGC.strategy != null
	not artifact_1.artifactGC.strategy == "Never"
	_condition_93(artifact_1)
	not artifact_1.artifactGC.strategy == ""
	_condition_93(artifact_1)
}

_condition_94(_) if {
	_artifact_collection_is_needed
}

_condition_94(row) if {
	row.values.workflow.rbac.artifactGC == false
	not _condition_74
}

_fails_5(row) if {
	lib.matches("^(([1-9][0-9]{1,}|[1-9])[.][0-9]+[.][0-9]+|0[.](([1-9][0-9]{2,}|[5-9][0-9]{1}|4[6-9])[.][0-9]+|45[.](0|([1-9][0-9]{1,}|[1-9]))))([-+].*)?$", row.object.version)
	not _condition_84
	_condition_87
	_condition_94(row)
}

_condition_95(workflow_specs_1) if {
	not _condition_89(workflow_specs_1)
}

_condition_95(workflow_specs_1) if {
	workflow_specs_1.artifactGC.strategy == "Never"
}

_condition_95(workflow_specs_1) if {
	workflow_specs_1.artifactGC.strategy == ""
}

_condition_96 if {
	some workflow_specs_1 in _workflow_specs
	not _condition_95(workflow_specs_1)
}

_condition_97(artifact_1) if {
	not _condition_92(artifact_1)
}

_condition_97(artifact_1) if {
	artifact_1.artifactGC.strategy == "Never"
}

_condition_97(artifact_1) if {
	artifact_1.artifactGC.strategy == ""
}

_condition_98 if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	not _condition_97(artifact_1)
}

_not_artifact_collection_is_needed if {
	not _condition_96
	not _condition_98
}

_condition_99(row) if {
	lib.opaque(row.values.workflow.rbac.artifactGC)
}

_condition_100(row) if {
	row.values.workflow.rbac.artifactGC != null
}

_condition_101(row) if {
	not _condition_99(row)
}

_condition_101(row) if {
	not _condition_100(row)
}

_condition_102(row) if {
	not row.values.workflow.rbac.artifactGC == false
	_condition_101(row)
}

_condition_102(_) if {
	data.parameters["argo-helm-rbac-gap"].inventory == "complete"
}

_passes_5(row) if {
	not _condition_76(row)
	not _condition_16(row)
}

_passes_5(_) if {
	some helm_value_1 in inventory.all("helm.sh/values", "HelmValues")
	helm_value_1.chart == "argo-workflows"
	helm_value_1.values.workflow.rbac.artifactGC == true
}

_passes_5(row) if {
	_not_artifact_collection_is_needed
	_condition_102(row)
}
