# METADATA
# title: "A private image is pulled without credentials"
# description: "The image's registry needs credentials, and neither spec.imagePullSecrets nor the pod's service account names a pull secret. A secret attached to argo-server, or set as images.pullSecrets in the chart, does not reach workflow pods."
# custom:
#   id: "argo-private-image-without-pull-secret"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_private_image_without_pull_secret

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_508 | concat_508 := concat("", ["image ", row.container.image])]), lib.text([concat_509 | concat_509 := concat("", [" of container ", row.name])]), " is private, and neither the workflow nor its account names a pull secret"])}
}

findings contains finding if {
	some row in views.runnable_containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the ServiceAccount that the pod runs as (and what the workflow refers to), or `inventory: complete`"}
}

_qualified(element_1) := replace_1 if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_1 := element_1], [concat_1 | concat_1 := concat("", ["docker.io/", element_1])]])
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

_condition_1(normalized_1) if {
	lib.matches("/", normalized_1)
}

_condition_2(normalized_1) if {
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
	not _condition_1(normalized_1)
	not _condition_2(normalized_1)
	replace_4 := replace(normalized_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_3(element_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1)
}

_condition_4(element_1) if {
	lib.opaque(element_1)
}

_condition_5(element_1) if {
	not _condition_3(element_1)
	not _condition_4(element_1)
}

_condition_6(element_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1)
	element_1 != null
}

_unsure_qualified(element_1) if {
	not _condition_3(element_1)
	not _condition_5(element_1)
}

_unsure_qualified(element_1) if {
	not _condition_6(element_1)
	lib.opaque(element_1)
}

_credentials(secret_1) := lib.first([[found_1 | first_1 := lib.first([[found_2 | found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | found_3 := secret_1.stringData[".dockercfg"]], [parsed_4 | parsed_4 := embedded.from_base64(secret_1.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]])

_condition_7(element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_8(secret_1) if {
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_9(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	parsed_2 := embedded.from_json(first_1)
	parsed_2.auths != null
}

_condition_10(secret_1) if {
	secret_1.stringData[".dockercfg"] != null
}

_condition_11(secret_1) if {
	not _condition_10(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_condition_11(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockercfg"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockercfg"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_8(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(secret_1) if {
	not _condition_9(secret_1)
	_condition_11(secret_1)
}

_unsure_credentials(secret_1) if {
	not _condition_8(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials(secret_1) if {
	not _condition_9(secret_1)
	not _condition_10(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_is_private(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-pull-secret"].privateRegistries)
	qualified_1 := _qualified(element_1)
	normalized_1 := _normalized(element_2)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(element_1)
}

_is_private(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_3 := entry_1.key
	not _condition_7(element_3)
	not _condition_4(element_3)
	qualified_2 := _qualified(element_1)
	normalized_2 := _normalized(element_3)
	_covers(normalized_2, qualified_2)
	not _unsure_qualified(element_1)
	not _unsure_credentials(secret_1)
}

_condition_12(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_13(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_14(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_15(row) if {
	not _condition_13(row)
}

_condition_15(row) if {
	not _condition_14(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_15(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_condition_16(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_1 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_17(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_18(element_1) if {
	element_1.clusterScope != null
}

_condition_19(element_1) if {
	not _condition_17(element_1)
}

_condition_19(element_1) if {
	not _condition_18(element_1)
}

_condition_20(element_1) if {
	not element_1.clusterScope == true
	_condition_19(element_1)
}

_condition_21(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_15(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_22(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_20(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_15(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_15(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_21(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_20(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_22(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-private-image-without-pull-secret"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_23 if {
	default_spec_1 := _default_spec
	some image_pull_secret_1 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_24 if {
	data.parameters["argo-private-image-without-pull-secret"].workflowDefaults.spec != null
}

_condition_25(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_26 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_27 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_25(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_27 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_28 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_25(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_28 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_28 if {
	not _condition_26
	_condition_27
}

_unsure_default_spec if {
	not _condition_24
	_condition_28
}

_condition_29(row) if {
	parsed_1 := embedded.from_yaml(row.template.podSpecPatch)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_30(row) if {
	embedded.unreadable_yaml(row.template.podSpecPatch)
}

_condition_31(row) if {
	parsed_1 := embedded.from_yaml(row.spec.podSpecPatch)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_32(row) if {
	embedded.unreadable_yaml(row.spec.podSpecPatch)
}

_condition_33(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	parsed_1 := embedded.from_yaml(referenced_spec_1.podSpecPatch)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_34(row) if {
	_unsure_referenced_spec(row)
}

_condition_34(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	embedded.unreadable_yaml(referenced_spec_1.podSpecPatch)
}

_condition_35 if {
	default_spec_1 := _default_spec
	parsed_1 := embedded.from_yaml(default_spec_1.podSpecPatch)
	some image_pull_secret_1 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_36 if {
	_unsure_default_spec
}

_condition_36 if {
	default_spec_1 := _default_spec
	embedded.unreadable_yaml(default_spec_1.podSpecPatch)
}

_account(row) := lib.first([[found_1 | found_1 := row.template.serviceAccountName], [found_2 | found_2 := row.spec.templateDefaults.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.templateDefaults.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.templateDefaults.serviceAccountName], [found_5 | found_5 := row.spec.serviceAccountName], [found_6 | some referenced_spec_2 in _referenced_spec(row); found_6 := referenced_spec_2.serviceAccountName], [found_7 | default_spec_2 := _default_spec; found_7 := default_spec_2.serviceAccountName], [found_8 | found_8 := "default"]])

_condition_37(row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some image_pull_secret_1 in lib.items(service_account_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_38(row) if {
	row.template.serviceAccountName != null
}

_condition_39(row) if {
	row.spec.templateDefaults.serviceAccountName != null
}

_condition_40(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.templateDefaults.serviceAccountName != null
}

_condition_41 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.serviceAccountName != null
}

_condition_42(row) if {
	row.spec.serviceAccountName != null
}

_condition_43(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_44(row) if {
	_unsure_referenced_spec(row)
}

_condition_44(row) if {
	not _condition_43(row)
	_unsure_default_spec
}

_condition_45(_) if {
	_unsure_default_spec
}

_condition_45(row) if {
	not _condition_41
	not _condition_42(row)
	_condition_44(row)
}

_condition_46(row) if {
	_unsure_referenced_spec(row)
}

_condition_46(row) if {
	not _condition_40(row)
	_condition_45(row)
}

_unsure_account(row) if {
	not _condition_38(row)
	not _condition_39(row)
	_condition_46(row)
}

_condition_47(row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	service_account_1 != null
}

_condition_48(row) if {
	_unsure_account(row)
}

_condition_48(row) if {
	account_1 := _account(row)
	lib.opaque(account_1)
}

_condition_48(row) if {
	account_2 := _account(row)
	account_2 != null
	not _condition_47(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "ServiceAccount", namespace_1, "complete")
}

_not_has_pull_secret(row) if {
	not _condition_12(row)
	not _condition_16(row)
	not _unsure_referenced_spec(row)
	not _condition_23
	not _unsure_default_spec
	not _condition_29(row)
	not _condition_30(row)
	not _condition_31(row)
	not _condition_32(row)
	not _condition_33(row)
	not _condition_34(row)
	not _condition_35
	not _condition_36
	not _condition_37(row)
	not _condition_48(row)
}

_fails(row) if {
	element_1 := row.container.image
	_is_private(element_1)
	_not_has_pull_secret(row)
}

_condition_49(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_50(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_51(normalized_1, _) if {
	not _condition_1(normalized_1)
	not _condition_2(normalized_1)
}

_condition_51(normalized_1, qualified_1) if {
	not _condition_49(normalized_1, qualified_1)
	not _condition_50(qualified_1)
}

_condition_52(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_53(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_53(normalized_1, qualified_1) if {
	not _condition_52(normalized_1, qualified_1)
	not _condition_50(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_51(normalized_1, qualified_1)
	_condition_53(normalized_1, qualified_1)
}

_condition_54(element_1, qualified_1) if {
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

_condition_55(element_1, qualified_1) if {
	not _condition_54(element_1, qualified_1)
	not _unsure_normalized(element_1)
}

_condition_56(element_1, element_2) if {
	qualified_1 := _qualified(element_1)
	not _condition_55(element_2, qualified_1)
}

_unsure_qualified_2(element_1) if {
	not _condition_3(element_1)
	not _condition_5(element_1)
}

_unsure_qualified_2(element_1) if {
	not _condition_6(element_1)
	lib.opaque(element_1)
}

_unsure_qualified_2(element_1) if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_1 := element_1], [concat_1 | concat_1 := concat("", ["docker.io/", element_1])]])
	lib.opaque(first_1)
}

_unsure_qualified_2(element_1) if {
	first_2 := lib.first([[found_2 | lib.matches("^([^/]*[.:][^/]*|localhost)/", element_1); found_2 := element_1], [concat_2 | concat_2 := concat("", ["docker.io/", element_1])]])
	replace_1 := replace(first_2, "index.docker.io", "docker.io")
	lib.opaque(replace_1)
}

_condition_57(element_1, element_2) if {
	not _condition_56(element_1, element_2)
	not _unsure_qualified_2(element_1)
}

_condition_58(element_1, element_2) if {
	qualified_1 := _qualified(element_2)
	not _condition_55(element_1, qualified_1)
}

_condition_59(element_1, element_2) if {
	not _condition_58(element_1, element_2)
	not _unsure_qualified_2(element_2)
}

_condition_60(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-pull-secret"].privateRegistries)
	not _condition_59(element_2, element_1)
}

_condition_61(secret_1) if {
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_62(secret_1) if {
	lib.opaque(secret_1.type)
}

_condition_63(element_1, element_2) if {
	not _condition_59(element_1, element_2)
}

_condition_64(element_1, _) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_64(element_1, element_2) if {
	not _condition_63(element_1, element_2)
}

_condition_65(element_1, secret_1) if {
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_2 := entry_1.key
	not _condition_64(element_2, element_1)
}

_unsure_credentials_2(secret_1) if {
	not _condition_8(secret_1)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_unsure_credentials_2(secret_1) if {
	first_1 := lib.first([[found_1 | found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | parsed_1 := embedded.from_base64(secret_1.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_2(secret_1) if {
	not _condition_9(secret_1)
	_condition_11(secret_1)
}

_condition_66(_, secret_1) if {
	not _condition_61(secret_1)
	not _condition_62(secret_1)
}

_condition_66(element_1, secret_1) if {
	not _condition_65(element_1, secret_1)
	not _unsure_credentials_2(secret_1)
}

_condition_67(element_1, element_2) if {
	not _condition_57(element_1, element_2)
}

_condition_68(_, element_1) if {
	lib.matches("^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$", element_1)
}

_condition_68(element_2, element_1) if {
	not _condition_67(element_2, element_1)
}

_condition_69(element_1, secret_1) if {
	credentials_1 := _credentials(secret_1)
	some entry_1 in lib.entries(credentials_1)
	element_2 := entry_1.key
	not _condition_68(element_1, element_2)
}

_condition_70(_, secret_1) if {
	not _condition_61(secret_1)
	not _condition_62(secret_1)
}

_condition_70(element_1, secret_1) if {
	not _condition_69(element_1, secret_1)
	not _unsure_credentials_2(secret_1)
}

_condition_71(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_70(element_1, secret_1)
}

_not_is_private(element_1) if {
	not _condition_60(element_1)
	not _condition_71(element_1)
}

_condition_72(element_1) if {
	some element_2 in lib.items(data.parameters["argo-private-image-without-pull-secret"].privateRegistries)
	not _condition_57(element_1, element_2)
}

_condition_73(element_1) if {
	some secret_1 in inventory.all("v1", "Secret")
	not _condition_66(element_1, secret_1)
}

_not_is_private_2(element_1) if {
	not _condition_72(element_1)
	not _condition_73(element_1)
}

_condition_74(row) if {
	element_1 := row.container.image
	not _not_is_private_2(element_1)
}

_condition_75(_) if {
	_unsure_default_spec
}

_condition_75(row) if {
	not _condition_41
	not _condition_42(row)
	not _condition_43(row)
	_unsure_default_spec
}

_unsure_account_2(row) if {
	not _condition_38(row)
	not _condition_39(row)
	_condition_46(row)
}

_unsure_account_2(row) if {
	not _condition_38(row)
	not _condition_39(row)
	not _condition_40(row)
	_condition_75(row)
}

_has_pull_secret(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_has_pull_secret(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_2 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_2 != null
}

_has_pull_secret(_) if {
	default_spec_1 := _default_spec
	some image_pull_secret_3 in lib.items(default_spec_1.imagePullSecrets)
	image_pull_secret_3 != null
	not _unsure_default_spec
}

_has_pull_secret(row) if {
	parsed_1 := embedded.from_yaml(row.template.podSpecPatch)
	some image_pull_secret_4 in lib.items(parsed_1.imagePullSecrets)
	image_pull_secret_4 != null
}

_has_pull_secret(row) if {
	parsed_2 := embedded.from_yaml(row.spec.podSpecPatch)
	some image_pull_secret_5 in lib.items(parsed_2.imagePullSecrets)
	image_pull_secret_5 != null
}

_has_pull_secret(row) if {
	some referenced_spec_2 in _referenced_spec(row)
	parsed_3 := embedded.from_yaml(referenced_spec_2.podSpecPatch)
	some image_pull_secret_6 in lib.items(parsed_3.imagePullSecrets)
	image_pull_secret_6 != null
}

_has_pull_secret(_) if {
	default_spec_2 := _default_spec
	parsed_4 := embedded.from_yaml(default_spec_2.podSpecPatch)
	some image_pull_secret_7 in lib.items(parsed_4.imagePullSecrets)
	image_pull_secret_7 != null
	not _unsure_default_spec
}

_has_pull_secret(row) if {
	namespace_1 := lib.namespace(row.object)
	account_1 := _account(row)
	service_account_1 := inventory.named("v1", "ServiceAccount", namespace_1, account_1)
	some image_pull_secret_8 in lib.items(service_account_1.imagePullSecrets)
	image_pull_secret_8 != null
	not _unsure_account_2(row)
}

_passes(row) if {
	not _condition_74(row)
}

_passes(row) if {
	_has_pull_secret(row)
}
