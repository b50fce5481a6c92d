# METADATA
# title: "The artifact collector pulls a private executor image without credentials"
# description: "Artifacts are deleted by a pod of the controller's executor image. That pod is not given spec.imagePullSecrets of the workflow; its registry is private, and the account of the pod names no pull secret."
# custom:
#   id: "argo-artifact-gc-pull-secret"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: ">=3.4.0"
package seawall.argo_artifact_gc_pull_secret

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	some index_1, item in lib.items(row.template.outputs.artifacts)
	item_at := array.concat(row.at.template, ["outputs", "artifacts", index_1])
	_fails(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["artifactGC", "serviceAccountName"]), array.concat(row.at.spec, ["artifactGC", "serviceAccountName"]), array.concat(item_at, ["artifactGC"]), array.concat(row.at.spec, ["artifactGC"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_589 | account_588 := _account(item, row); concat_589 := concat("", ["the artifact collector is not given spec.imagePullSecrets, and its service account ", account_588])]), " names no pull secret for the private executor image"])}
}

findings contains finding if {
	some row in views.runnable_templates
	some index_1, item in lib.items(row.template.outputs.artifacts)
	item_at := array.concat(row.at.template, ["outputs", "artifacts", index_1])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["artifactGC", "serviceAccountName"]), array.concat(row.at.spec, ["artifactGC", "serviceAccountName"]), array.concat(item_at, ["artifactGC"]), array.concat(row.at.spec, ["artifactGC"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the collector's ServiceAccount (artifactGC.serviceAccountName, else default), what the workflow refers to, and a patch that can be read"}
}

_condition_1(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_1(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_configured_executor := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.executor)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.executor]])]

_executor_images := lib.first([[flag_1 | some deployment_1 in inventory.all("apps/v1", "Deployment"); some container_1 in lib.items(deployment_1.spec.template.spec.containers); _condition_1(container_1); some container_2 in lib.items(deployment_1.spec.template.spec.containers); flag_1 := lib.flag(container_2.args, "--executor-image")], [found_1 | some configured_executor_1 in _configured_executor; found_1 := configured_executor_1.image]])

_qualified(executor_images_1) := replace_1 if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", executor_images_1); found_1 := executor_images_1], [concat_1 | concat_1 := concat("", ["docker.io/", executor_images_1])]])
	replace_2 := replace(first_1, "index.docker.io", "docker.io")
	replace_1 := replace(replace_2, "registry-1.docker.io", "docker.io")
}

_normalized(element_1) := replace_1 if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	replace_4 := replace(replace_3, "index.docker.io", "docker.io")
	replace_5 := replace(replace_4, "registry-1.docker.io", "docker.io")
	replace_6 := replace(replace_5, "/v1/", "")
	replace_7 := replace(replace_6, "/v2/", "")
	replace_8 := replace(replace_7, "/v1", "")
	replace_1 := replace(replace_8, "/v2", "")
}

_condition_2(normalized_1) if {
	lib.matches("/", normalized_1)
}

_condition_3(normalized_1) if {
	lib.opaque(normalized_1)
}

_covers(normalized_1, qualified_1) if {
	lib.matches("/", normalized_1)
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_covers(normalized_1, qualified_1) if {
	not _condition_2(normalized_1)
	not _condition_3(normalized_1)
	replace_4 := replace(normalized_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_4(executor_images_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", executor_images_1)
}

_condition_5(executor_images_1) if {
	lib.opaque(executor_images_1)
}

_condition_6(executor_images_1) if {
	not _condition_4(executor_images_1)
	not _condition_5(executor_images_1)
}

_condition_7(executor_images_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", executor_images_1)
	executor_images_1 != null
}

_unsure_qualified(executor_images_1) if {
	not _condition_4(executor_images_1)
	not _condition_6(executor_images_1)
}

_unsure_qualified(executor_images_1) if {
	not _condition_7(executor_images_1)
	lib.opaque(executor_images_1)
}

_credentials(secret_1) := lib.first([[found_1 | first_1 := lib.first([[found_2 | found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | found_3 := secret_1.stringData[".dockercfg"]], [parsed_4 | parsed_4 := embedded.from_base64(secret_1.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]])

_condition_8(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_9(element_1) if {
	lib.opaque(element_1)
}

_condition_10(secret_1) if {
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_11(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	parsed_2 := embedded.from_json(first_1)
	parsed_2.auths != null
}

_condition_12(secret_1) if {
	secret_1.stringData[".dockercfg"] != null
}

_condition_13(secret_1) if {
	not _condition_12(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_condition_13(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockercfg"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockercfg"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_10(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_11(secret_1)
	_condition_13(secret_1)
}

_unsure_credentials(secret_1) if {
	not _condition_10(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	not _condition_11(secret_1)
	not _condition_12(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_is_private(executor_images_1) if {
	some element_1 in lib.items(data.parameters["argo-artifact-gc-pull-secret"].privateRegistries)
	qualified_1 := _qualified(executor_images_1)
	normalized_1 := _normalized(element_1)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(executor_images_1)
}

_is_private(executor_images_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_2 := entry_1.key
	not _condition_8(element_2)
	not _condition_9(element_2)
	qualified_2 := _qualified(executor_images_1)
	normalized_2 := _normalized(element_2)
	_covers(normalized_2, qualified_2)
	not _unsure_qualified(executor_images_1)
	not _unsure_credentials(secret_1)
}

_condition_14(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_1(container_1)
}

_condition_15(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_16(container_1) if {
	lib.opaque(container_1.image)
}

_condition_17(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_18(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_19(container_1) if {
	not _condition_15(container_1)
	not _condition_16(container_1)
	not _condition_17(container_1)
	not _condition_18(container_1)
}

_condition_20 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_1(container_1)
	some container_2 in lib.items(deployment_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_2.args, "--executor-image")
	flag_1 != null
}

_condition_21(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_executor if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_executor if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.executor)
}

_unsure_configured_executor if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_executor if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_executor_images if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	not _condition_14(deployment_1)
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_19(container_1)
}

_unsure_executor_images if {
	some deployment_2 in inventory.all("apps/v1", "Deployment")
	some container_2 in lib.items(deployment_2.spec.template.spec.containers)
	_condition_1(container_2)
	some container_3 in lib.items(deployment_2.spec.template.spec.containers)
	lib.opaque(container_3.args)
}

_unsure_executor_images if {
	not _condition_20
	_unsure_configured_executor
}

_condition_22(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_23(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_24(row) if {
	not _condition_22(row)
}

_condition_24(row) if {
	not _condition_23(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_24(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-artifact-gc-pull-secret"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_25(item) if {
	item.artifactGC.strategy != null
}

_condition_26(row) if {
	row.spec.artifactGC.strategy != null
}

_condition_27(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_28(element_1) if {
	element_1.clusterScope != null
}

_condition_29(element_1) if {
	not _condition_27(element_1)
}

_condition_29(element_1) if {
	not _condition_28(element_1)
}

_condition_30(element_1) if {
	not element_1.clusterScope == true
	_condition_29(element_1)
}

_condition_31(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_24(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_32(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_30(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_24(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_24(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_31(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_30(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_32(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_33(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.strategy != null
}

_condition_34 if {
	data.parameters["argo-artifact-gc-pull-secret"].workflowDefaults.spec != null
}

_condition_35 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_36 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_36 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_37 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_37 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_37 if {
	not _condition_35
	_condition_36
}

_unsure_default_spec if {
	not _condition_34
	_condition_37
}

_condition_38(row) if {
	_unsure_referenced_spec(row)
}

_condition_38(row) if {
	not _condition_33(row)
	_unsure_default_spec
}

_condition_39(item, row) if {
	not _condition_25(item)
	not _condition_26(row)
	_condition_38(row)
}

_condition_39(item, row) if {
	not _condition_25(item)
	not _condition_26(row)
	not _condition_33(row)
	_unsure_default_spec
}

_condition_40(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_40(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_2 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_2 != null
}

_condition_40(_) if {
	default_spec_1 := _default_spec
	some image_pull_secret_3 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_3 != null
	not _unsure_default_spec
}

_condition_41(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_42(row) if {
	row.spec.artifactGC.podSpecPatch != null
}

_condition_43(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.podSpecPatch != null
}

_condition_44(row) if {
	_unsure_referenced_spec(row)
}

_condition_44(row) if {
	not _condition_43(row)
	_unsure_default_spec
}

_condition_45(row) if {
	not _condition_42(row)
	_condition_44(row)
}

_condition_45(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	embedded.unreadable_yaml(first_1)
}

_condition_46(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some container_1 in lib.items(parsed_1.containers)
	container_1.image != null
}

_not_is_patched(row) if {
	not _condition_41(row)
	not _condition_45(row)
	not _condition_46(row)
	not _condition_45(row)
}

_account(item, row) := lib.first([[found_1 | found_1 := item.artifactGC.serviceAccountName], [found_2 | found_2 := row.spec.artifactGC.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.serviceAccountName], [found_5 | found_5 := "default"]])

_condition_47(item, row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(item, row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some image_pull_secret_1 in lib.items(service_account_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_48(item) if {
	item.artifactGC.serviceAccountName != null
}

_condition_49(row) if {
	row.spec.artifactGC.serviceAccountName != null
}

_condition_50(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.serviceAccountName != null
}

_condition_51(row) if {
	_unsure_referenced_spec(row)
}

_condition_51(row) if {
	not _condition_50(row)
	_unsure_default_spec
}

_unsure_account(item, row) if {
	not _condition_48(item)
	not _condition_49(row)
	_condition_51(row)
}

_condition_52(item, row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(item, row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	service_account_1 != null
}

_condition_53(item, row) if {
	_unsure_account(item, row)
}

_condition_53(item, row) if {
	account_1 := _account(item, row)
	lib.opaque(account_1)
}

_condition_53(item, row) if {
	account_2 := _account(item, row)
	account_2 != null
	not _condition_52(item, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "ServiceAccount", namespace_1, "complete")
}

_fails(item, row) if {
	executor_images_1 := _executor_images
	_is_private(executor_images_1)
	not _unsure_executor_images
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
	not _condition_39(item, row)
	_condition_40(row)
	_not_is_patched(row)
	not _condition_47(item, row)
	not _condition_53(item, row)
}

_condition_54(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_55(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_56(normalized_1, _) if {
	not _condition_2(normalized_1)
	not _condition_3(normalized_1)
}

_condition_56(normalized_1, qualified_1) if {
	not _condition_54(normalized_1, qualified_1)
	not _condition_55(qualified_1)
}

_condition_57(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_58(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_58(normalized_1, qualified_1) if {
	not _condition_57(normalized_1, qualified_1)
	not _condition_55(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_56(normalized_1, qualified_1)
	_condition_58(normalized_1, qualified_1)
}

_condition_59(element_1, qualified_1) if {
	normalized_1 := _normalized(element_1)
	not _not_covers(normalized_1, qualified_1)
}

_unsure_normalized(element_1) if {
	lib.opaque(element_1)
}

_unsure_normalized(element_1) if {
	replace_1 := replace(element_1, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized(element_1) if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized(element_1) if {
	replace_4 := replace(element_1, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized(element_1) if {
	replace_7 := replace(element_1, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized(element_1) if {
	replace_11 := replace(element_1, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized(element_1) if {
	replace_16 := replace(element_1, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized(element_1) if {
	replace_22 := replace(element_1, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_condition_60(element_1, qualified_1) if {
	not _condition_59(element_1, qualified_1)
	not _unsure_normalized(element_1)
}

_condition_61(element_1, executor_images_1) if {
	qualified_1 := _qualified(executor_images_1)
	not _condition_60(element_1, qualified_1)
}

_unsure_qualified_2(executor_images_1) if {
	not _condition_4(executor_images_1)
	not _condition_6(executor_images_1)
}

_unsure_qualified_2(executor_images_1) if {
	not _condition_7(executor_images_1)
	lib.opaque(executor_images_1)
}

_unsure_qualified_2(executor_images_1) if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", executor_images_1); found_1 := executor_images_1], [concat_1 | concat_1 := concat("", ["docker.io/", executor_images_1])]])
	lib.opaque(first_1)
}

_unsure_qualified_2(executor_images_1) if {
	first_2 := lib.first([[found_2 | lib.matches("^([^/]*[.:][^/]*|localhost)/", executor_images_1); found_2 := executor_images_1], [concat_2 | concat_2 := concat("", ["docker.io/", executor_images_1])]])
	replace_1 := replace(first_2, "index.docker.io", "docker.io")
	lib.opaque(replace_1)
}

_condition_62(element_1, executor_images_1) if {
	not _condition_61(element_1, executor_images_1)
	not _unsure_qualified_2(executor_images_1)
}

_condition_63(executor_images_1) if {
	some element_1 in lib.items(data.parameters["argo-artifact-gc-pull-secret"].privateRegistries)
	not _condition_62(element_1, executor_images_1)
}

_condition_64(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_65(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_66(element_1, executor_images_1) if {
	not _condition_62(element_1, executor_images_1)
}

_condition_67(element_1, _) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_67(element_1, executor_images_1) if {
	not _condition_66(element_1, executor_images_1)
}

_condition_68(executor_images_1, secret_1) if {
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_1 := entry_1.key
	not _condition_67(element_1, executor_images_1)
}

_unsure_credentials_2(secret_1) if {
	not _condition_10(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials_2(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_2(secret_1) if {
	not _condition_11(secret_1)
	_condition_13(secret_1)
}

_condition_69(_, secret_1) if {
	not _condition_64(secret_1)
	not _condition_65(secret_1)
}

_condition_69(executor_images_1, secret_1) if {
	not _condition_68(executor_images_1, secret_1)
	not _unsure_credentials_2(secret_1)
}

_condition_70(executor_images_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_69(executor_images_1, secret_1)
}

_not_is_private(executor_images_1) if {
	not _condition_63(executor_images_1)
	not _condition_70(executor_images_1)
}

_condition_71 if {
	executor_images_1 := _executor_images
	not _not_is_private(executor_images_1)
}

_condition_72(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_73(item, row) if {
	not _condition_25(item)
	not _condition_26(row)
	_condition_38(row)
}

_condition_73(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	lib.opaque(first_1)
}

_condition_74(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_75(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_1 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_76 if {
	default_spec_1 := _default_spec
	some image_pull_secret_1 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_77(row) if {
	not _condition_42(row)
	_condition_44(row)
}

_condition_77(row) if {
	not _condition_42(row)
	not _condition_43(row)
	_unsure_default_spec
}

_is_patched(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
	not _condition_77(row)
}

_is_patched(row) if {
	first_2 := lib.first([[found_4 | found_4 := row.spec.artifactGC.podSpecPatch], [found_5 | some referenced_spec_2 in _referenced_spec(row); found_5 := referenced_spec_2.artifactGC.podSpecPatch], [found_6 | default_spec_2 := _default_spec; found_6 := default_spec_2.artifactGC.podSpecPatch]])
	parsed_2 := embedded.from_yaml(first_2)
	some container_1 in lib.items(parsed_2.containers)
	container_1.image != null
	not _condition_77(row)
}

_unsure_account_2(item, row) if {
	not _condition_48(item)
	not _condition_49(row)
	_condition_51(row)
}

_unsure_account_2(item, row) if {
	not _condition_48(item)
	not _condition_49(row)
	not _condition_50(row)
	_unsure_default_spec
}

_passes(_, _) if {
	not _condition_71
	not _unsure_executor_images
}

_passes(item, row) if {
	not _condition_72(item, row)
	not _condition_73(item, row)
}

_passes(_, row) if {
	not _condition_74(row)
	not _condition_75(row)
	not _unsure_referenced_spec(row)
	not _condition_76
	not _unsure_default_spec
}

_passes(_, row) if {
	_is_patched(row)
}

_passes(item, row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(item, row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some image_pull_secret_1 in lib.items(service_account_1.imagePullSecrets)
	image_pull_secret_1 != null
	not _unsure_account_2(item, row)
}
