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
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_579 | account_578 := _account(item, row); concat_579 := concat("", ["the artifact collector is not given spec.imagePullSecrets, and its service account ", account_578])]), " names no pull secret for the private executor image"])}
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

_condition_8(entry_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", entry_1.key)
}

_condition_9(entry_1) if {
	lib.opaque(entry_1.key)
}

_normalized_2 := [replace_1 | some element_1 in lib.flatten([[found_1 | first_1 := lib.first([[found_2 | some secret_1 in inventory.all("v1", "Secret"); secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | some secret_2 in inventory.all("v1", "Secret"); secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | some secret_3 in inventory.all("v1", "Secret"); secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_3 := secret_3.stringData[".dockercfg"]], [parsed_4 | some secret_4 in inventory.all("v1", "Secret"); secret_4.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_4 := embedded.from_base64(secret_4.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]]); some entry_1 in lib.entries(element_1); not _condition_8(entry_1); not _condition_9(entry_1); replace_2 := replace(entry_1.key, "https://", ""); replace_3 := replace(replace_2, "http://", ""); replace_4 := replace(replace_3, "index.docker.io", "docker.io"); replace_5 := replace(replace_4, "registry-1.docker.io", "docker.io"); replace_6 := replace(replace_5, "/v1/", ""); replace_7 := replace(replace_6, "/v2/", ""); replace_8 := replace(replace_7, "/v1", ""); replace_1 := replace(replace_8, "/v2", "")]

_private_hosts := [normalized_1 | some normalized_1 in _normalized_2]

_condition_10(private_hosts_1) if {
	lib.matches("/", private_hosts_1)
}

_condition_11(private_hosts_1) if {
	lib.opaque(private_hosts_1)
}

_covers_2(private_hosts_1, qualified_1) if {
	lib.matches("/", private_hosts_1)
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_covers_2(private_hosts_1, qualified_1) if {
	not _condition_10(private_hosts_1)
	not _condition_11(private_hosts_1)
	replace_4 := replace(private_hosts_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_12(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_13(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_14(secret_1) if {
	not _condition_12(secret_1)
	not _condition_13(secret_1)
}

_condition_15 if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_16 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_12(secret_1)
	not _condition_14(secret_1)
}

_condition_16 if {
	some secret_2 in inventory.all("v1", "Secret")
	secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	embedded.unreadable_base64(secret_2.data[".dockerconfigjson"])
}

_condition_17 if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	secret_1.stringData[".dockercfg"] != null
}

_condition_18 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_12(secret_1)
	not _condition_14(secret_1)
}

_condition_18 if {
	some secret_2 in inventory.all("v1", "Secret")
	secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	embedded.unreadable_base64(secret_2.data[".dockercfg"])
}

_unsure_normalized if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_12(secret_1)
	not _condition_14(secret_1)
}

_unsure_normalized if {
	not _condition_15
	_condition_16
}

_unsure_normalized if {
	some secret_2 in inventory.all("v1", "Secret")
	not _condition_12(secret_2)
	not _condition_14(secret_2)
}

_unsure_normalized if {
	not _condition_17
	_condition_18
}

_unsure_private_hosts if {
	_unsure_normalized
}

_is_private(executor_images_1) if {
	some element_1 in lib.items(data.parameters["argo-artifact-gc-pull-secret"].privateRegistries)
	qualified_1 := _qualified(executor_images_1)
	normalized_1 := _normalized(element_1)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(executor_images_1)
}

_is_private(executor_images_1) if {
	qualified_2 := _qualified(executor_images_1)
	some private_hosts_1 in _private_hosts
	_covers_2(private_hosts_1, qualified_2)
	not _unsure_private_hosts
	not _unsure_qualified(executor_images_1)
}

_condition_19(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_1(container_1)
}

_condition_20(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_21(container_1) if {
	lib.opaque(container_1.image)
}

_condition_22(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_23(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_24(container_1) if {
	not _condition_20(container_1)
	not _condition_21(container_1)
	not _condition_22(container_1)
	not _condition_23(container_1)
}

_condition_25 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_1(container_1)
	some container_2 in lib.items(deployment_1.spec.template.spec.containers)
	flag_1 := lib.flag(container_2.args, "--executor-image")
	flag_1 != null
}

_condition_26(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_executor if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_26(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_executor if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.executor)
}

_unsure_configured_executor if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_26(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_executor if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_executor_images if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	not _condition_19(deployment_1)
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_24(container_1)
}

_unsure_executor_images if {
	some deployment_2 in inventory.all("apps/v1", "Deployment")
	some container_2 in lib.items(deployment_2.spec.template.spec.containers)
	_condition_1(container_2)
	some container_3 in lib.items(deployment_2.spec.template.spec.containers)
	lib.opaque(container_3.args)
}

_unsure_executor_images if {
	not _condition_25
	_unsure_configured_executor
}

_condition_27(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_28(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_29(row) if {
	not _condition_27(row)
}

_condition_29(row) if {
	not _condition_28(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_29(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-artifact-gc-pull-secret"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_30(item) if {
	item.artifactGC.strategy != null
}

_condition_31(row) if {
	row.spec.artifactGC.strategy != null
}

_condition_32(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_33(element_1) if {
	element_1.clusterScope != null
}

_condition_34(element_1) if {
	not _condition_32(element_1)
}

_condition_34(element_1) if {
	not _condition_33(element_1)
}

_condition_35(element_1) if {
	not element_1.clusterScope == true
	_condition_34(element_1)
}

_condition_36(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_29(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_37(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_35(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_29(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_29(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_36(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_35(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_37(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_38(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.strategy != null
}

_condition_39 if {
	data.parameters["argo-artifact-gc-pull-secret"].workflowDefaults.spec != null
}

_condition_40 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_41 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_26(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_41 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_42 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_26(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_42 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_42 if {
	not _condition_40
	_condition_41
}

_unsure_default_spec if {
	not _condition_39
	_condition_42
}

_condition_43(row) if {
	_unsure_referenced_spec(row)
}

_condition_43(row) if {
	not _condition_38(row)
	_unsure_default_spec
}

_condition_44(item, row) if {
	not _condition_30(item)
	not _condition_31(row)
	_condition_43(row)
}

_condition_44(item, row) if {
	not _condition_30(item)
	not _condition_31(row)
	not _condition_38(row)
	_unsure_default_spec
}

_condition_45(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_45(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_2 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_2 != null
}

_condition_45(_) if {
	default_spec_1 := _default_spec
	some image_pull_secret_3 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_3 != null
	not _unsure_default_spec
}

_condition_46(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_47(row) if {
	row.spec.artifactGC.podSpecPatch != null
}

_condition_48(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.podSpecPatch != null
}

_condition_49(row) if {
	_unsure_referenced_spec(row)
}

_condition_49(row) if {
	not _condition_48(row)
	_unsure_default_spec
}

_condition_50(row) if {
	not _condition_47(row)
	_condition_49(row)
}

_condition_50(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	embedded.unreadable_yaml(first_1)
}

_condition_51(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some container_1 in lib.items(parsed_1.containers)
	container_1.image != null
}

_not_is_patched(row) if {
	not _condition_46(row)
	not _condition_50(row)
	not _condition_51(row)
	not _condition_50(row)
}

_account(item, row) := lib.first([[found_1 | found_1 := item.artifactGC.serviceAccountName], [found_2 | found_2 := row.spec.artifactGC.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.serviceAccountName], [found_5 | found_5 := "default"]])

_condition_52(item, row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(item, row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some image_pull_secret_1 in lib.items(service_account_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_53(item) if {
	item.artifactGC.serviceAccountName != null
}

_condition_54(row) if {
	row.spec.artifactGC.serviceAccountName != null
}

_condition_55(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.serviceAccountName != null
}

_condition_56(row) if {
	_unsure_referenced_spec(row)
}

_condition_56(row) if {
	not _condition_55(row)
	_unsure_default_spec
}

_unsure_account(item, row) if {
	not _condition_53(item)
	not _condition_54(row)
	_condition_56(row)
}

_condition_57(item, row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(item, row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	service_account_1 != null
}

_condition_58(item, row) if {
	_unsure_account(item, row)
}

_condition_58(item, row) if {
	account_1 := _account(item, row)
	lib.opaque(account_1)
}

_condition_58(item, row) if {
	account_2 := _account(item, row)
	account_2 != null
	not _condition_57(item, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "ServiceAccount", namespace_1, "complete")
}

_fails(item, row) if {
	executor_images_1 := _executor_images
	_is_private(executor_images_1)
	not _unsure_executor_images
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
	not _condition_44(item, row)
	_condition_45(row)
	_not_is_patched(row)
	not _condition_52(item, row)
	not _condition_58(item, row)
}

_condition_59(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_60(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_61(normalized_1, _) if {
	not _condition_2(normalized_1)
	not _condition_3(normalized_1)
}

_condition_61(normalized_1, qualified_1) if {
	not _condition_59(normalized_1, qualified_1)
	not _condition_60(qualified_1)
}

_condition_62(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_63(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_63(normalized_1, qualified_1) if {
	not _condition_62(normalized_1, qualified_1)
	not _condition_60(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_61(normalized_1, qualified_1)
	_condition_63(normalized_1, qualified_1)
}

_condition_64(element_1, qualified_1) if {
	normalized_1 := _normalized(element_1)
	not _not_covers(normalized_1, qualified_1)
}

_unsure_normalized_2(element_1) if {
	lib.opaque(element_1)
}

_unsure_normalized_2(element_1) if {
	replace_1 := replace(element_1, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized_2(element_1) if {
	replace_2 := replace(element_1, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized_2(element_1) if {
	replace_4 := replace(element_1, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized_2(element_1) if {
	replace_7 := replace(element_1, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized_2(element_1) if {
	replace_11 := replace(element_1, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized_2(element_1) if {
	replace_16 := replace(element_1, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized_2(element_1) if {
	replace_22 := replace(element_1, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_condition_65(element_1, qualified_1) if {
	not _condition_64(element_1, qualified_1)
	not _unsure_normalized_2(element_1)
}

_condition_66(element_1, executor_images_1) if {
	qualified_1 := _qualified(executor_images_1)
	not _condition_65(element_1, qualified_1)
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

_condition_67(element_1, executor_images_1) if {
	not _condition_66(element_1, executor_images_1)
	not _unsure_qualified_2(executor_images_1)
}

_condition_68(executor_images_1) if {
	some element_1 in lib.items(data.parameters["argo-artifact-gc-pull-secret"].privateRegistries)
	not _condition_67(element_1, executor_images_1)
}

_condition_69(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_70(private_hosts_1, _) if {
	not _condition_10(private_hosts_1)
	not _condition_11(private_hosts_1)
}

_condition_70(private_hosts_1, qualified_1) if {
	not _condition_69(private_hosts_1, qualified_1)
	not _condition_60(qualified_1)
}

_condition_71(private_hosts_1, qualified_1) if {
	replace_1 := replace(private_hosts_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_72(private_hosts_1, _) if {
	lib.matches("/", private_hosts_1)
}

_condition_72(private_hosts_1, qualified_1) if {
	not _condition_71(private_hosts_1, qualified_1)
	not _condition_60(qualified_1)
}

_not_covers_2(private_hosts_1, qualified_1) if {
	_condition_70(private_hosts_1, qualified_1)
	_condition_72(private_hosts_1, qualified_1)
}

_condition_73(qualified_1) if {
	some private_hosts_1 in _private_hosts
	not _not_covers_2(private_hosts_1, qualified_1)
}

_condition_74(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_75(element_1) if {
	lib.opaque(element_1)
}

_condition_76(element_1) if {
	not _condition_74(element_1)
	not _condition_75(element_1)
}

_unsure_normalized_3 if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_12(secret_1)
	not _condition_14(secret_1)
}

_unsure_normalized_3 if {
	not _condition_15
	_condition_16
}

_unsure_normalized_3 if {
	first_1 := lib.first([[found_1 | some secret_2 in inventory.all("v1", "Secret"); secret_2.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_1 := secret_2.stringData[".dockerconfigjson"]], [parsed_1 | some secret_3 in inventory.all("v1", "Secret"); secret_3.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_1 := embedded.from_base64(secret_3.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_normalized_3 if {
	some secret_4 in inventory.all("v1", "Secret")
	not _condition_12(secret_4)
	not _condition_14(secret_4)
}

_unsure_normalized_3 if {
	not _condition_17
	_condition_18
}

_unsure_normalized_3 if {
	first_2 := lib.first([[found_2 | some secret_5 in inventory.all("v1", "Secret"); secret_5.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_2 := secret_5.stringData[".dockercfg"]], [parsed_2 | some secret_6 in inventory.all("v1", "Secret"); secret_6.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_2 := embedded.from_base64(secret_6.data[".dockercfg"])]])
	embedded.unreadable_json(first_2)
}

_unsure_normalized_3 if {
	some element_1 in lib.flatten([[found_3 | first_3 := lib.first([[found_4 | some secret_7 in inventory.all("v1", "Secret"); secret_7.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_4 := secret_7.stringData[".dockerconfigjson"]], [parsed_3 | some secret_8 in inventory.all("v1", "Secret"); secret_8.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_3 := embedded.from_base64(secret_8.data[".dockerconfigjson"])]]); parsed_4 := embedded.from_json(first_3); found_3 := parsed_4.auths], [parsed_5 | first_4 := lib.first([[found_5 | some secret_9 in inventory.all("v1", "Secret"); secret_9.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_5 := secret_9.stringData[".dockercfg"]], [parsed_6 | some secret_10 in inventory.all("v1", "Secret"); secret_10.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_6 := embedded.from_base64(secret_10.data[".dockercfg"])]]); parsed_5 := embedded.from_json(first_4)]])
	some entry_1 in lib.entries(element_1)
	element_2 := entry_1.key
	not _condition_76(element_2)
	not _condition_74(element_2)
}

_unsure_normalized_3 if {
	some element_3 in lib.flatten([[found_6 | first_5 := lib.first([[found_7 | some secret_11 in inventory.all("v1", "Secret"); secret_11.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_7 := secret_11.stringData[".dockerconfigjson"]], [parsed_7 | some secret_12 in inventory.all("v1", "Secret"); secret_12.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_7 := embedded.from_base64(secret_12.data[".dockerconfigjson"])]]); parsed_8 := embedded.from_json(first_5); found_6 := parsed_8.auths], [parsed_9 | first_6 := lib.first([[found_8 | some secret_13 in inventory.all("v1", "Secret"); secret_13.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_8 := secret_13.stringData[".dockercfg"]], [parsed_10 | some secret_14 in inventory.all("v1", "Secret"); secret_14.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_10 := embedded.from_base64(secret_14.data[".dockercfg"])]]); parsed_9 := embedded.from_json(first_6)]])
	some entry_2 in lib.entries(element_3)
	not _condition_8(entry_2)
	not _condition_9(entry_2)
	lib.opaque(entry_2.key)
}

_unsure_normalized_3 if {
	some element_4 in lib.flatten([[found_9 | first_7 := lib.first([[found_10 | some secret_15 in inventory.all("v1", "Secret"); secret_15.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_10 := secret_15.stringData[".dockerconfigjson"]], [parsed_11 | some secret_16 in inventory.all("v1", "Secret"); secret_16.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_11 := embedded.from_base64(secret_16.data[".dockerconfigjson"])]]); parsed_12 := embedded.from_json(first_7); found_9 := parsed_12.auths], [parsed_13 | first_8 := lib.first([[found_11 | some secret_17 in inventory.all("v1", "Secret"); secret_17.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_11 := secret_17.stringData[".dockercfg"]], [parsed_14 | some secret_18 in inventory.all("v1", "Secret"); secret_18.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_14 := embedded.from_base64(secret_18.data[".dockercfg"])]]); parsed_13 := embedded.from_json(first_8)]])
	some entry_3 in lib.entries(element_4)
	not _condition_8(entry_3)
	not _condition_9(entry_3)
	replace_1 := replace(entry_3.key, "https://", "")
	lib.opaque(replace_1)
}

_unsure_normalized_3 if {
	some element_5 in lib.flatten([[found_12 | first_9 := lib.first([[found_13 | some secret_19 in inventory.all("v1", "Secret"); secret_19.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_13 := secret_19.stringData[".dockerconfigjson"]], [parsed_15 | some secret_20 in inventory.all("v1", "Secret"); secret_20.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_15 := embedded.from_base64(secret_20.data[".dockerconfigjson"])]]); parsed_16 := embedded.from_json(first_9); found_12 := parsed_16.auths], [parsed_17 | first_10 := lib.first([[found_14 | some secret_21 in inventory.all("v1", "Secret"); secret_21.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_14 := secret_21.stringData[".dockercfg"]], [parsed_18 | some secret_22 in inventory.all("v1", "Secret"); secret_22.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_18 := embedded.from_base64(secret_22.data[".dockercfg"])]]); parsed_17 := embedded.from_json(first_10)]])
	some entry_4 in lib.entries(element_5)
	not _condition_8(entry_4)
	not _condition_9(entry_4)
	replace_2 := replace(entry_4.key, "https://", "")
	replace_3 := replace(replace_2, "http://", "")
	lib.opaque(replace_3)
}

_unsure_normalized_3 if {
	some element_6 in lib.flatten([[found_15 | first_11 := lib.first([[found_16 | some secret_23 in inventory.all("v1", "Secret"); secret_23.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_16 := secret_23.stringData[".dockerconfigjson"]], [parsed_19 | some secret_24 in inventory.all("v1", "Secret"); secret_24.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_19 := embedded.from_base64(secret_24.data[".dockerconfigjson"])]]); parsed_20 := embedded.from_json(first_11); found_15 := parsed_20.auths], [parsed_21 | first_12 := lib.first([[found_17 | some secret_25 in inventory.all("v1", "Secret"); secret_25.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_17 := secret_25.stringData[".dockercfg"]], [parsed_22 | some secret_26 in inventory.all("v1", "Secret"); secret_26.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_22 := embedded.from_base64(secret_26.data[".dockercfg"])]]); parsed_21 := embedded.from_json(first_12)]])
	some entry_5 in lib.entries(element_6)
	not _condition_8(entry_5)
	not _condition_9(entry_5)
	replace_4 := replace(entry_5.key, "https://", "")
	replace_5 := replace(replace_4, "http://", "")
	replace_6 := replace(replace_5, "index.docker.io", "docker.io")
	lib.opaque(replace_6)
}

_unsure_normalized_3 if {
	some element_7 in lib.flatten([[found_18 | first_13 := lib.first([[found_19 | some secret_27 in inventory.all("v1", "Secret"); secret_27.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_19 := secret_27.stringData[".dockerconfigjson"]], [parsed_23 | some secret_28 in inventory.all("v1", "Secret"); secret_28.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_23 := embedded.from_base64(secret_28.data[".dockerconfigjson"])]]); parsed_24 := embedded.from_json(first_13); found_18 := parsed_24.auths], [parsed_25 | first_14 := lib.first([[found_20 | some secret_29 in inventory.all("v1", "Secret"); secret_29.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_20 := secret_29.stringData[".dockercfg"]], [parsed_26 | some secret_30 in inventory.all("v1", "Secret"); secret_30.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_26 := embedded.from_base64(secret_30.data[".dockercfg"])]]); parsed_25 := embedded.from_json(first_14)]])
	some entry_6 in lib.entries(element_7)
	not _condition_8(entry_6)
	not _condition_9(entry_6)
	replace_7 := replace(entry_6.key, "https://", "")
	replace_8 := replace(replace_7, "http://", "")
	replace_9 := replace(replace_8, "index.docker.io", "docker.io")
	replace_10 := replace(replace_9, "registry-1.docker.io", "docker.io")
	lib.opaque(replace_10)
}

_unsure_normalized_3 if {
	some element_8 in lib.flatten([[found_21 | first_15 := lib.first([[found_22 | some secret_31 in inventory.all("v1", "Secret"); secret_31.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_22 := secret_31.stringData[".dockerconfigjson"]], [parsed_27 | some secret_32 in inventory.all("v1", "Secret"); secret_32.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_27 := embedded.from_base64(secret_32.data[".dockerconfigjson"])]]); parsed_28 := embedded.from_json(first_15); found_21 := parsed_28.auths], [parsed_29 | first_16 := lib.first([[found_23 | some secret_33 in inventory.all("v1", "Secret"); secret_33.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_23 := secret_33.stringData[".dockercfg"]], [parsed_30 | some secret_34 in inventory.all("v1", "Secret"); secret_34.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_30 := embedded.from_base64(secret_34.data[".dockercfg"])]]); parsed_29 := embedded.from_json(first_16)]])
	some entry_7 in lib.entries(element_8)
	not _condition_8(entry_7)
	not _condition_9(entry_7)
	replace_11 := replace(entry_7.key, "https://", "")
	replace_12 := replace(replace_11, "http://", "")
	replace_13 := replace(replace_12, "index.docker.io", "docker.io")
	replace_14 := replace(replace_13, "registry-1.docker.io", "docker.io")
	replace_15 := replace(replace_14, "/v1/", "")
	lib.opaque(replace_15)
}

_unsure_normalized_3 if {
	some element_9 in lib.flatten([[found_24 | first_17 := lib.first([[found_25 | some secret_35 in inventory.all("v1", "Secret"); secret_35.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_25 := secret_35.stringData[".dockerconfigjson"]], [parsed_31 | some secret_36 in inventory.all("v1", "Secret"); secret_36.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_31 := embedded.from_base64(secret_36.data[".dockerconfigjson"])]]); parsed_32 := embedded.from_json(first_17); found_24 := parsed_32.auths], [parsed_33 | first_18 := lib.first([[found_26 | some secret_37 in inventory.all("v1", "Secret"); secret_37.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_26 := secret_37.stringData[".dockercfg"]], [parsed_34 | some secret_38 in inventory.all("v1", "Secret"); secret_38.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_34 := embedded.from_base64(secret_38.data[".dockercfg"])]]); parsed_33 := embedded.from_json(first_18)]])
	some entry_8 in lib.entries(element_9)
	not _condition_8(entry_8)
	not _condition_9(entry_8)
	replace_16 := replace(entry_8.key, "https://", "")
	replace_17 := replace(replace_16, "http://", "")
	replace_18 := replace(replace_17, "index.docker.io", "docker.io")
	replace_19 := replace(replace_18, "registry-1.docker.io", "docker.io")
	replace_20 := replace(replace_19, "/v1/", "")
	replace_21 := replace(replace_20, "/v2/", "")
	lib.opaque(replace_21)
}

_unsure_normalized_3 if {
	some element_10 in lib.flatten([[found_27 | first_19 := lib.first([[found_28 | some secret_39 in inventory.all("v1", "Secret"); secret_39.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_28 := secret_39.stringData[".dockerconfigjson"]], [parsed_35 | some secret_40 in inventory.all("v1", "Secret"); secret_40.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_35 := embedded.from_base64(secret_40.data[".dockerconfigjson"])]]); parsed_36 := embedded.from_json(first_19); found_27 := parsed_36.auths], [parsed_37 | first_20 := lib.first([[found_29 | some secret_41 in inventory.all("v1", "Secret"); secret_41.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; found_29 := secret_41.stringData[".dockercfg"]], [parsed_38 | some secret_42 in inventory.all("v1", "Secret"); secret_42.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]; parsed_38 := embedded.from_base64(secret_42.data[".dockercfg"])]]); parsed_37 := embedded.from_json(first_20)]])
	some entry_9 in lib.entries(element_10)
	not _condition_8(entry_9)
	not _condition_9(entry_9)
	replace_22 := replace(entry_9.key, "https://", "")
	replace_23 := replace(replace_22, "http://", "")
	replace_24 := replace(replace_23, "index.docker.io", "docker.io")
	replace_25 := replace(replace_24, "registry-1.docker.io", "docker.io")
	replace_26 := replace(replace_25, "/v1/", "")
	replace_27 := replace(replace_26, "/v2/", "")
	replace_28 := replace(replace_27, "/v1", "")
	lib.opaque(replace_28)
}

_unsure_private_hosts_2 if {
	_unsure_normalized_3
}

_condition_77(qualified_1) if {
	not _condition_73(qualified_1)
	not _unsure_private_hosts_2
}

_condition_78(executor_images_1) if {
	qualified_1 := _qualified(executor_images_1)
	not _condition_77(qualified_1)
}

_not_is_private(executor_images_1) if {
	not _condition_68(executor_images_1)
	not _condition_78(executor_images_1)
	not _unsure_qualified_2(executor_images_1)
}

_condition_79 if {
	executor_images_1 := _executor_images
	not _not_is_private(executor_images_1)
}

_condition_80(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_81(item, row) if {
	not _condition_30(item)
	not _condition_31(row)
	_condition_43(row)
}

_condition_81(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	lib.opaque(first_1)
}

_condition_82(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_83(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_1 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_84 if {
	default_spec_1 := _default_spec
	some image_pull_secret_1 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_85(row) if {
	not _condition_47(row)
	_condition_49(row)
}

_condition_85(row) if {
	not _condition_47(row)
	not _condition_48(row)
	_unsure_default_spec
}

_is_patched(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.spec.artifactGC.podSpecPatch], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.artifactGC.podSpecPatch], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.artifactGC.podSpecPatch]])
	parsed_1 := embedded.from_yaml(first_1)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
	not _condition_85(row)
}

_is_patched(row) if {
	first_2 := lib.first([[found_4 | found_4 := row.spec.artifactGC.podSpecPatch], [found_5 | some referenced_spec_2 in _referenced_spec(row); found_5 := referenced_spec_2.artifactGC.podSpecPatch], [found_6 | default_spec_2 := _default_spec; found_6 := default_spec_2.artifactGC.podSpecPatch]])
	parsed_2 := embedded.from_yaml(first_2)
	some container_1 in lib.items(parsed_2.containers)
	container_1.image != null
	not _condition_85(row)
}

_unsure_account_2(item, row) if {
	not _condition_53(item)
	not _condition_54(row)
	_condition_56(row)
}

_unsure_account_2(item, row) if {
	not _condition_53(item)
	not _condition_54(row)
	not _condition_55(row)
	_unsure_default_spec
}

_passes(_, _) if {
	not _condition_79
	not _unsure_executor_images
}

_passes(item, row) if {
	not _condition_80(item, row)
	not _condition_81(item, row)
}

_passes(_, row) if {
	not _condition_82(row)
	not _condition_83(row)
	not _unsure_referenced_spec(row)
	not _condition_84
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
