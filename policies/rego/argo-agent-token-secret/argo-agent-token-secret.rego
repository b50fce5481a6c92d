# METADATA
# title: "An account has no token Secret for the agent or the executor"
# description: "Agents, plugins and executors with an account of their own get its token from a Secret, which Kubernetes no longer creates since 1.24."
# custom:
#   id: "argo-agent-token-secret"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_agent_token_secret

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_118 | namespace_95 := lib.namespace(row.object); account_117 := _account(row); concat_118 := concat("", ["service account ", namespace_95, "/", account_117, " has no token Secret that Argo can find"])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.runnable_templates
	namespace_2 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_2)
	config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"] == "ExecutorPlugin"
	config_map_1.data["sidecar.automountServiceAccountToken"] == "true"
	concat_3 := concat("", [config_map_1.metadata.name, "-executor-plugin"])
	item := concat_3
	_fails_2(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["plugin"]), array.concat(row.at.template, ["http"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_27 | namespace_26 := lib.namespace(row.object); concat_27 := concat("", ["service account ", namespace_26, "/", item, " has no token Secret that Argo can find"])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	namespace_2 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_2)
	config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"] == "ExecutorPlugin"
	config_map_1.data["sidecar.automountServiceAccountToken"] == "true"
	concat_3 := concat("", [config_map_1.metadata.name, "-executor-plugin"])
	item := concat_3
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["plugin"]), array.concat(row.at.template, ["http"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.runnable_templates
	_condition_61(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["plugin"]), array.concat(row.at.template, ["http"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.runnable_templates
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_25 | namespace_24 := lib.namespace(row.object); concat_25 := concat("", ["service account ", namespace_24, "/", row.template.executor.serviceAccountName, " has no token Secret that Argo can find"])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_114 | namespace_93 := lib.namespace(row.object); first_113 := lib.first([[found_94 | found_94 := row.spec.executor.serviceAccountName], [found_102 | some referenced_spec_101 in _referenced_spec(row); found_102 := referenced_spec_101.executor.serviceAccountName], [found_112 | default_spec_111 := _default_spec; found_112 := default_spec_111.executor.serviceAccountName]]); concat_114 := concat("", ["service account ", namespace_93, "/", first_113, " has no token Secret that Argo can find"])])])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["executor", "serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

_runs_in_agent(row) if {
	row.template.http != null
}

_runs_in_agent(row) if {
	row.template.plugin != null
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

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-agent-token-secret"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.spec.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.serviceAccountName], [found_4 | found_4 := "default"]])

_condition_4(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_condition_5(account_1) if {
	lib.opaque(account_1)
}

_condition_6(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_7(secret_1) if {
	secret_1.type != null
}

_condition_8(secret_1) if {
	not _condition_6(secret_1)
}

_condition_8(secret_1) if {
	not _condition_7(secret_1)
}

_condition_9(account_1, secret_1) if {
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], account_1)
}

_condition_10(secret_1) if {
	lib.opaque(secret_1.metadata.annotations["kubernetes.io/service-account.name"])
}

_condition_11(secret_1) if {
	secret_1.metadata.annotations["kubernetes.io/service-account.name"] != null
}

_condition_12(account_1) if {
	account_1 != null
}

_condition_13(account_1, secret_1) if {
	not _condition_10(secret_1)
	not _condition_5(account_1)
}

_condition_13(_, secret_1) if {
	not _condition_11(secret_1)
}

_condition_13(account_1, _) if {
	not _condition_12(account_1)
}

_condition_14(_, secret_1) if {
	not secret_1.type == "kubernetes.io/service-account-token"
	_condition_8(secret_1)
}

_condition_14(account_1, secret_1) if {
	not _condition_9(account_1, secret_1)
	_condition_13(account_1, secret_1)
}

_condition_15(account_1, first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	not _condition_14(account_1, secret_1)
}

_condition_16(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	secret_1 != null
}

_condition_17(first_1, _) if {
	lib.opaque(first_1)
}

_condition_17(first_1, row) if {
	first_1 != null
	not _condition_16(first_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_18(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"] != null
}

_condition_19(account_1, _) if {
	lib.opaque(account_1)
}

_condition_19(account_1, row) if {
	not _condition_18(account_1, row)
	lib.opaque(account_1)
}

_has_no_token(account_1, row) if {
	not _condition_4(account_1, row)
	not _condition_5(account_1)
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [account_1, ".service-account-token"])]])
	not _condition_15(account_1, first_1, row)
	not _condition_17(first_1, row)
	not _condition_19(account_1, row)
}

_condition_20(row) if {
	row.spec.serviceAccountName != null
}

_condition_21(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_22(element_1) if {
	element_1.clusterScope != null
}

_condition_23(element_1) if {
	not _condition_21(element_1)
}

_condition_23(element_1) if {
	not _condition_22(element_1)
}

_condition_24(element_1) if {
	not element_1.clusterScope == true
	_condition_23(element_1)
}

_condition_25(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_26(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_24(element_1)
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
	not _condition_25(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_24(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_26(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_27(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_28 if {
	data.parameters["argo-agent-token-secret"].workflowDefaults.spec != null
}

_condition_29(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_30 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_31 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_29(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_31 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_32 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_29(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_32 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_32 if {
	not _condition_30
	_condition_31
}

_unsure_default_spec if {
	not _condition_28
	_condition_32
}

_condition_33(row) if {
	_unsure_referenced_spec(row)
}

_condition_33(row) if {
	not _condition_27(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_20(row)
	_condition_33(row)
}

_unsure_account(row) if {
	not _condition_20(row)
	not _condition_27(row)
	_unsure_default_spec
}

_fails(row) if {
	_runs_in_agent(row)
	data.parameters["argo-agent-token-secret"].tokens == "by hand"
	account_1 := _account(row)
	_has_no_token(account_1, row)
	not _unsure_account(row)
}

_condition_34(row) if {
	row.template.http != null
}

_condition_35(row) if {
	row.template.plugin != null
}

_not_runs_in_agent(row) if {
	not _condition_34(row)
	not _condition_35(row)
}

_condition_36 if {
	data.parameters["argo-agent-token-secret"].tokens == "by hand"
}

_condition_37 if {
	data.parameters["argo-agent-token-secret"].tokens == "not known"
}

_condition_38(account_1, first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	secret_1.type == "kubernetes.io/service-account-token"
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], account_1)
}

_condition_39(account_1, row) if {
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [account_1, ".service-account-token"])]])
	not _condition_38(account_1, first_1, row)
}

_not_has_no_token(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_not_has_no_token(account_1, row) if {
	not _condition_39(account_1, row)
	not _condition_19(account_1, row)
}

_condition_40(row) if {
	account_1 := _account(row)
	not _not_has_no_token(account_1, row)
}

_unsure_account_2(row) if {
	not _condition_20(row)
	_condition_33(row)
}

_passes(row) if {
	_not_runs_in_agent(row)
}

_passes(_) if {
	not _condition_36
	not _condition_37
}

_passes(row) if {
	not _condition_40(row)
	not _unsure_account_2(row)
}

_condition_41(item, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, item)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_condition_42(item) if {
	lib.opaque(item)
}

_condition_43(item, secret_1) if {
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], item)
}

_condition_44(item) if {
	item != null
}

_condition_45(item, secret_1) if {
	not _condition_10(secret_1)
	not _condition_42(item)
}

_condition_45(_, secret_1) if {
	not _condition_11(secret_1)
}

_condition_45(item, _) if {
	not _condition_44(item)
}

_condition_46(_, secret_1) if {
	not secret_1.type == "kubernetes.io/service-account-token"
	_condition_8(secret_1)
}

_condition_46(item, secret_1) if {
	not _condition_43(item, secret_1)
	_condition_45(item, secret_1)
}

_condition_47(first_1, item, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	not _condition_46(item, secret_1)
}

_condition_48(item, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, item)
	service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"] != null
}

_condition_49(item, _) if {
	lib.opaque(item)
}

_condition_49(item, row) if {
	not _condition_48(item, row)
	lib.opaque(item)
}

_has_no_token_2(item, row) if {
	not _condition_41(item, row)
	not _condition_42(item)
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, item); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [item, ".service-account-token"])]])
	not _condition_47(first_1, item, row)
	not _condition_17(first_1, row)
	not _condition_49(item, row)
}

_fails_2(item, row) if {
	_runs_in_agent(row)
	data.parameters["argo-agent-token-secret"].tokens == "by hand"
	_has_no_token_2(item, row)
}

_condition_50(first_1, item, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	secret_1.type == "kubernetes.io/service-account-token"
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], item)
}

_condition_51(item, row) if {
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, item); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [item, ".service-account-token"])]])
	not _condition_50(first_1, item, row)
}

_not_has_no_token_2(item, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, item)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_not_has_no_token_2(item, row) if {
	not _condition_51(item, row)
	not _condition_49(item, row)
}

_condition_52(item, row) if {
	not _not_has_no_token_2(item, row)
}

_passes_2(_, row) if {
	_not_runs_in_agent(row)
}

_passes_2(_, _) if {
	not _condition_36
	not _condition_37
}

_passes_2(item, row) if {
	not _condition_52(item, row)
}

_condition_53(config_map_1) if {
	config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"] == "ExecutorPlugin"
	config_map_1.data["sidecar.automountServiceAccountToken"] == "true"
}

_condition_54(config_map_1) if {
	lib.opaque(config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"])
}

_condition_55(config_map_1) if {
	config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"] != null
}

_condition_56(config_map_1) if {
	not _condition_54(config_map_1)
}

_condition_56(config_map_1) if {
	not _condition_55(config_map_1)
}

_condition_57(config_map_1) if {
	lib.opaque(config_map_1.data["sidecar.automountServiceAccountToken"])
}

_condition_58(config_map_1) if {
	config_map_1.data["sidecar.automountServiceAccountToken"] != null
}

_condition_59(config_map_1) if {
	not _condition_57(config_map_1)
}

_condition_59(config_map_1) if {
	not _condition_58(config_map_1)
}

_condition_60(config_map_1) if {
	not config_map_1.metadata.labels["workflows.argoproj.io/configmap-type"] == "ExecutorPlugin"
	_condition_56(config_map_1)
}

_condition_60(config_map_1) if {
	not config_map_1.data["sidecar.automountServiceAccountToken"] == "true"
	_condition_59(config_map_1)
}

_condition_61(row) if {
	namespace_1 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_1)
	not _condition_53(config_map_1)
	not _condition_60(config_map_1)
}

_condition_61(row) if {
	namespace_2 := lib.namespace(row.object)
	some config_map_2 in inventory.within("v1", "ConfigMap", namespace_2)
	config_map_2.metadata.labels["workflows.argoproj.io/configmap-type"] == "ExecutorPlugin"
	config_map_2.data["sidecar.automountServiceAccountToken"] == "true"
	lib.opaque(config_map_2.metadata.name)
}

_condition_62(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, element_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_condition_63(element_1) if {
	lib.opaque(element_1)
}

_condition_64(element_1, secret_1) if {
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], element_1)
}

_condition_65(element_1) if {
	element_1 != null
}

_condition_66(element_1, secret_1) if {
	not _condition_10(secret_1)
	not _condition_63(element_1)
}

_condition_66(_, secret_1) if {
	not _condition_11(secret_1)
}

_condition_66(element_1, _) if {
	not _condition_65(element_1)
}

_condition_67(_, secret_1) if {
	not secret_1.type == "kubernetes.io/service-account-token"
	_condition_8(secret_1)
}

_condition_67(element_1, secret_1) if {
	not _condition_64(element_1, secret_1)
	_condition_66(element_1, secret_1)
}

_condition_68(element_1, first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	not _condition_67(element_1, secret_1)
}

_condition_69(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, element_1)
	service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"] != null
}

_condition_70(element_1, _) if {
	lib.opaque(element_1)
}

_condition_70(element_1, row) if {
	not _condition_69(element_1, row)
	lib.opaque(element_1)
}

_has_no_token_3(element_1, row) if {
	not _condition_62(element_1, row)
	not _condition_63(element_1)
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, element_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [element_1, ".service-account-token"])]])
	not _condition_68(element_1, first_1, row)
	not _condition_17(first_1, row)
	not _condition_70(element_1, row)
}

_fails_3(row) if {
	data.parameters["argo-agent-token-secret"].tokens == "by hand"
	element_1 := row.template.executor.serviceAccountName
	_has_no_token_3(element_1, row)
}

_condition_71(element_1, first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_1)
	secret_1.type == "kubernetes.io/service-account-token"
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], element_1)
}

_condition_72(element_1, row) if {
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, element_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [element_1, ".service-account-token"])]])
	not _condition_71(element_1, first_1, row)
}

_not_has_no_token_3(element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, element_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_not_has_no_token_3(element_1, row) if {
	not _condition_72(element_1, row)
	not _condition_70(element_1, row)
}

_condition_73(row) if {
	element_1 := row.template.executor.serviceAccountName
	not _not_has_no_token_3(element_1, row)
}

_passes_3(_) if {
	not _condition_36
	not _condition_37
}

_passes_3(row) if {
	not _condition_73(row)
}

_condition_74(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, first_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_condition_75(first_1) if {
	lib.opaque(first_1)
}

_condition_76(first_1, secret_1) if {
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], first_1)
}

_condition_77(first_1) if {
	first_1 != null
}

_condition_78(first_1, secret_1) if {
	not _condition_10(secret_1)
	not _condition_75(first_1)
}

_condition_78(_, secret_1) if {
	not _condition_11(secret_1)
}

_condition_78(first_1, _) if {
	not _condition_77(first_1)
}

_condition_79(_, secret_1) if {
	not secret_1.type == "kubernetes.io/service-account-token"
	_condition_8(secret_1)
}

_condition_79(first_1, secret_1) if {
	not _condition_76(first_1, secret_1)
	_condition_78(first_1, secret_1)
}

_condition_80(first_1, first_2, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_2)
	not _condition_79(first_1, secret_1)
}

_condition_81(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, first_1)
	service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"] != null
}

_condition_82(first_1, _) if {
	lib.opaque(first_1)
}

_condition_82(first_1, row) if {
	not _condition_81(first_1, row)
	lib.opaque(first_1)
}

_has_no_token_4(first_1, row) if {
	not _condition_74(first_1, row)
	not _condition_75(first_1)
	first_2 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, first_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [first_1, ".service-account-token"])]])
	not _condition_80(first_1, first_2, row)
	not _condition_17(first_2, row)
	not _condition_82(first_1, row)
}

_condition_83(row) if {
	row.spec.executor.serviceAccountName != null
}

_condition_84(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.executor.serviceAccountName != null
}

_condition_85(row) if {
	_unsure_referenced_spec(row)
}

_condition_85(row) if {
	not _condition_84(row)
	_unsure_default_spec
}

_condition_86(row) if {
	not _condition_83(row)
	_condition_85(row)
}

_condition_86(row) if {
	not _condition_83(row)
	not _condition_84(row)
	_unsure_default_spec
}

_fails_4(row) if {
	data.parameters["argo-agent-token-secret"].tokens == "by hand"
	first_1 := lib.first([[found_1 | found_1 := row.spec.executor.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.executor.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.executor.serviceAccountName]])
	_has_no_token_4(first_1, row)
	not _condition_86(row)
}

_condition_87(first_1, first_2, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, first_2)
	secret_1.type == "kubernetes.io/service-account-token"
	lib.same(secret_1.metadata.annotations["kubernetes.io/service-account.name"], first_1)
}

_condition_88(first_1, row) if {
	first_2 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, first_1); found_1 := service_account_1.metadata.annotations["workflows.argoproj.io/service-account-token.name"]], [concat_1 | concat_1 := concat("", [first_1, ".service-account-token"])]])
	not _condition_87(first_1, first_2, row)
}

_not_has_no_token_4(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, first_1)
	some secret_1 in lib.items(service_account_1.secrets)
	secret_1.name != null
}

_not_has_no_token_4(first_1, row) if {
	not _condition_88(first_1, row)
	not _condition_82(first_1, row)
}

_condition_89(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.executor.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.executor.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.executor.serviceAccountName]])
	not _not_has_no_token_4(first_1, row)
}

_condition_90(row) if {
	not _condition_83(row)
	_condition_85(row)
}

_passes_4(_) if {
	not _condition_36
	not _condition_37
}

_passes_4(row) if {
	not _condition_89(row)
	not _condition_90(row)
}
