# METADATA
# title: "A pull secret cannot be used"
# description: "The named pull secret is absent from the namespace of the workflow, of another type, malformed, or without credentials for the registry."
# custom:
#   id: "argo-pull-secret-unusable"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_pull_secret_unusable

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.pull_secrets
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_9 | namespace_8 := lib.namespace(row.object); concat_9 := concat("", ["pull secret ", namespace_8, "/", row.reference.name])]), " does not exist in that namespace"])}
}

findings contains finding if {
	some row in views.pull_secrets
	not _fails(row)
	not _condition_1(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.pull_secrets
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_13 | namespace_12 := lib.namespace(row.object); concat_13 := concat("", ["pull secret ", namespace_12, "/", row.reference.name])]), " is not of type kubernetes.io/dockerconfigjson"])}
}

findings contains finding if {
	some row in views.pull_secrets
	not _fails_2(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.pull_secrets
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_98 | namespace_97 := lib.namespace(row.object); concat_98 := concat("", ["pull secret ", namespace_97, "/", row.reference.name])]), " holds no readable .dockerconfigjson: under data it must be Base64 of JSON with auths"])}
}

findings contains finding if {
	some row in views.pull_secrets
	not _fails_3(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

findings contains finding if {
	some row in views.pull_secrets
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_7482 | namespace_7481 := lib.namespace(row.object); concat_7482 := concat("", ["pull secret ", namespace_7481, "/", row.reference.name])]), " has no credentials for the registry of the workflow's image"])}
}

findings contains finding if {
	some row in views.pull_secrets
	not _fails_4(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.reference, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git"}
}

_condition_1(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1 != null
}

_condition_2(row) if {
	lib.opaque(row.reference.name)
}

_condition_2(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_fails(row) if {
	not _condition_1(row)
	not _condition_2(row)
}

_condition_3(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_condition_4(row) if {
	lib.opaque(row.reference.name)
}

_condition_4(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_4(row) if {
	namespace_2 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name)
	lib.opaque(secret_1.type)
}

_fails_2(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1 != null
	not _condition_3(row)
	not _condition_4(row)
}

_passes(row) if {
	not _condition_1(row)
	not _condition_2(row)
}

_passes(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
}

_credentials(row) := lib.first([[found_1 | first_1 := lib.first([[found_2 | namespace_1 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name); found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_2 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_2, row.reference.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | namespace_3 := lib.namespace(row.object); secret_3 := inventory.named("v1", "Secret", namespace_3, row.reference.name); found_3 := secret_3.stringData[".dockercfg"]], [parsed_4 | namespace_4 := lib.namespace(row.object); secret_4 := inventory.named("v1", "Secret", namespace_4, row.reference.name); parsed_4 := embedded.from_base64(secret_4.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]])

_condition_5(row) if {
	credentials_1 := _credentials(row)
	some entry_1 in lib.entries(credentials_1)
	entry_1.key != null
}

_condition_6(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_7(row) if {
	lib.opaque(row.reference.name)
}

_condition_7(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_7(row) if {
	namespace_2 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_condition_8(row) if {
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_2 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_2, row.reference.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	parsed_2 := embedded.from_json(first_1)
	parsed_2.auths != null
}

_condition_9(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.stringData[".dockercfg"] != null
}

_condition_10(row) if {
	lib.opaque(row.reference.name)
}

_condition_10(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_10(row) if {
	namespace_2 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_condition_11(row) if {
	lib.opaque(row.reference.name)
}

_condition_11(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_11(row) if {
	not _condition_9(row)
	_condition_10(row)
}

_condition_11(row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name); found_1 := secret_1.stringData[".dockercfg"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, row.reference.name); parsed_1 := embedded.from_base64(secret_2.data[".dockercfg"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(row) if {
	lib.opaque(row.reference.name)
}

_unsure_credentials(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_unsure_credentials(row) if {
	not _condition_6(row)
	_condition_7(row)
}

_unsure_credentials(row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, row.reference.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials(row) if {
	not _condition_8(row)
	_condition_11(row)
}

_fails_3(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	not _condition_5(row)
	not _unsure_credentials(row)
}

_condition_12(row) if {
	lib.opaque(row.reference.name)
}

_condition_12(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_12(row) if {
	not _condition_9(row)
	_condition_10(row)
}

_unsure_credentials_2(row) if {
	lib.opaque(row.reference.name)
}

_unsure_credentials_2(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_unsure_credentials_2(row) if {
	not _condition_6(row)
	_condition_7(row)
}

_unsure_credentials_2(row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, row.reference.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, row.reference.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_2(row) if {
	not _condition_8(row)
	_condition_11(row)
}

_unsure_credentials_2(row) if {
	lib.opaque(row.reference.name)
}

_unsure_credentials_2(row) if {
	row.reference.name != null
	not _condition_1(row)
	namespace_4 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_4, "complete")
}

_unsure_credentials_2(row) if {
	not _condition_6(row)
	_condition_7(row)
}

_unsure_credentials_2(row) if {
	not _condition_8(row)
	_condition_12(row)
}

_passes_2(row) if {
	not _condition_3(row)
	not _condition_4(row)
}

_passes_2(row) if {
	credentials_1 := _credentials(row)
	some entry_1 in lib.entries(credentials_1)
	entry_1.key != null
	not _unsure_credentials_2(row)
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

_specs(row) := [element_1 | some element_1 in lib.flatten([[found_1 | found_1 := row.spec], [referenced_spec_1 | some referenced_spec_1 in _referenced_spec(row)]])]

_templates(row) := [element_1 | some element_1 in lib.flatten([[template_1 | some specs_1 in _specs(row); some template_1 in lib.items(specs_1.templates)], [found_1 | some specs_2 in _specs(row); some template_2 in lib.items(specs_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some specs_3 in _specs(row); some template_3 in lib.items(specs_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_images(row) := [element_1 | some element_1 in lib.flatten([[found_1 | some templates_1 in _templates(row); found_1 := templates_1.container.image], [found_2 | some templates_2 in _templates(row); found_2 := templates_2.script.image], [found_3 | some templates_3 in _templates(row); some container_1 in lib.items(templates_3.containerSet.containers); found_3 := container_1.image], [found_4 | some templates_4 in _templates(row); some sidecar_1 in lib.items(templates_4.sidecars); found_4 := sidecar_1.image], [found_5 | some templates_5 in _templates(row); some init_container_1 in lib.items(templates_5.initContainers); found_5 := init_container_1.image]])]

_qualified(images_1) := replace_1 if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", images_1); found_1 := images_1], [concat_1 | concat_1 := concat("", ["docker.io/", images_1])]])
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

_condition_16(normalized_1) if {
	lib.matches("/", normalized_1)
}

_condition_17(normalized_1) if {
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
	not _condition_16(normalized_1)
	not _condition_17(normalized_1)
	replace_4 := replace(normalized_1, ".", "\\.")
	replace_5 := replace(replace_4, "*", "[^./]*")
	replace_6 := replace(replace_5, "?", "[^./]")
	concat_2 := concat("", ["^", replace_6, "/"])
	lib.matches(concat_2, qualified_1)
}

_condition_18(images_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", images_1)
}

_condition_19(images_1) if {
	lib.opaque(images_1)
}

_condition_20(images_1) if {
	not _condition_18(images_1)
	not _condition_19(images_1)
}

_condition_21(images_1) if {
	lib.matches("^([^/]*[.:][^/]*|localhost)/", images_1)
	images_1 != null
}

_unsure_qualified(images_1) if {
	not _condition_18(images_1)
	not _condition_20(images_1)
}

_unsure_qualified(images_1) if {
	not _condition_21(images_1)
	lib.opaque(images_1)
}

_condition_22(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3])
	lib.matches(concat_1, qualified_1)
}

_condition_23(qualified_1) if {
	lib.opaque(qualified_1)
}

_condition_24(normalized_1, _) if {
	not _condition_16(normalized_1)
	not _condition_17(normalized_1)
}

_condition_24(normalized_1, qualified_1) if {
	not _condition_22(normalized_1, qualified_1)
	not _condition_23(qualified_1)
}

_condition_25(normalized_1, qualified_1) if {
	replace_1 := replace(normalized_1, ".", "\\.")
	replace_2 := replace(replace_1, "*", "[^./]*")
	replace_3 := replace(replace_2, "?", "[^./]")
	concat_1 := concat("", ["^", replace_3, "/"])
	lib.matches(concat_1, qualified_1)
}

_condition_26(normalized_1, _) if {
	lib.matches("/", normalized_1)
}

_condition_26(normalized_1, qualified_1) if {
	not _condition_25(normalized_1, qualified_1)
	not _condition_23(qualified_1)
}

_not_covers(normalized_1, qualified_1) if {
	_condition_24(normalized_1, qualified_1)
	_condition_26(normalized_1, qualified_1)
}

_condition_27(element_1, qualified_1) if {
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

_condition_28(element_1, qualified_1) if {
	not _condition_27(element_1, qualified_1)
	not _unsure_normalized(element_1)
}

_condition_29(element_1, images_1) if {
	qualified_1 := _qualified(images_1)
	not _condition_28(element_1, qualified_1)
}

_unsure_qualified_2(images_1) if {
	not _condition_18(images_1)
	not _condition_20(images_1)
}

_unsure_qualified_2(images_1) if {
	not _condition_21(images_1)
	lib.opaque(images_1)
}

_unsure_qualified_2(images_1) if {
	first_1 := lib.first([[found_1 | lib.matches("^([^/]*[.:][^/]*|localhost)/", images_1); found_1 := images_1], [concat_1 | concat_1 := concat("", ["docker.io/", images_1])]])
	lib.opaque(first_1)
}

_unsure_qualified_2(images_1) if {
	first_2 := lib.first([[found_2 | lib.matches("^([^/]*[.:][^/]*|localhost)/", images_1); found_2 := images_1], [concat_2 | concat_2 := concat("", ["docker.io/", images_1])]])
	replace_1 := replace(first_2, "index.docker.io", "docker.io")
	lib.opaque(replace_1)
}

_condition_30(element_1, images_1) if {
	not _condition_29(element_1, images_1)
	not _unsure_qualified_2(images_1)
}

_condition_31(images_1, row) if {
	credentials_1 := _credentials(row)
	some entry_1 in lib.entries(credentials_1)
	element_1 := entry_1.key
	not _condition_30(element_1, images_1)
}

_references(row) := [image_pull_secret_1 | some specs_1 in _specs(row); some image_pull_secret_1 in lib.items(specs_1.imagePullSecrets)]

_credentials_2(references_1, row) := lib.first([[found_1 | first_1 := lib.first([[found_2 | namespace_1 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_1, references_1.name); found_2 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_2 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_2, references_1.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]]); parsed_2 := embedded.from_json(first_1); found_1 := parsed_2.auths], [parsed_3 | first_2 := lib.first([[found_3 | namespace_3 := lib.namespace(row.object); secret_3 := inventory.named("v1", "Secret", namespace_3, references_1.name); found_3 := secret_3.stringData[".dockercfg"]], [parsed_4 | namespace_4 := lib.namespace(row.object); secret_4 := inventory.named("v1", "Secret", namespace_4, references_1.name); parsed_4 := embedded.from_base64(secret_4.data[".dockercfg"])]]); parsed_3 := embedded.from_json(first_2)]])

_condition_32(images_1, references_1, row) if {
	credentials_1 := _credentials_2(references_1, row)
	some entry_1 in lib.entries(credentials_1)
	element_1 := entry_1.key
	not _condition_30(element_1, images_1)
}

_condition_33(references_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, references_1.name)
	secret_1 != null
}

_condition_34(references_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, references_1.name)
	secret_1.stringData[".dockerconfigjson"] != null
}

_condition_35(references_1, _) if {
	lib.opaque(references_1.name)
}

_condition_35(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_35(references_1, row) if {
	namespace_2 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_2, references_1.name)
	embedded.unreadable_base64(secret_1.data[".dockerconfigjson"])
}

_condition_36(references_1, row) if {
	first_1 := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_1, references_1.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_2 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_2, references_1.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	parsed_2 := embedded.from_json(first_1)
	parsed_2.auths != null
}

_condition_37(references_1, row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, references_1.name)
	secret_1.stringData[".dockercfg"] != null
}

_condition_38(references_1, _) if {
	lib.opaque(references_1.name)
}

_condition_38(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_38(references_1, row) if {
	namespace_2 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_2, references_1.name)
	embedded.unreadable_base64(secret_1.data[".dockercfg"])
}

_condition_39(references_1, _) if {
	lib.opaque(references_1.name)
}

_condition_39(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_39(references_1, row) if {
	not _condition_37(references_1, row)
	_condition_38(references_1, row)
}

_condition_39(references_1, row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, references_1.name); found_1 := secret_1.stringData[".dockercfg"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, references_1.name); parsed_1 := embedded.from_base64(secret_2.data[".dockercfg"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_3(references_1, _) if {
	lib.opaque(references_1.name)
}

_unsure_credentials_3(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_unsure_credentials_3(references_1, row) if {
	not _condition_34(references_1, row)
	_condition_35(references_1, row)
}

_unsure_credentials_3(references_1, row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, references_1.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, references_1.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_3(references_1, row) if {
	not _condition_36(references_1, row)
	_condition_39(references_1, row)
}

_condition_40(images_1, references_1, row) if {
	not _condition_32(images_1, references_1, row)
	not _unsure_credentials_3(references_1, row)
}

_condition_41(images_1, row) if {
	some references_1 in _references(row)
	not _condition_40(images_1, references_1, row)
}

_condition_42(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_43(element_1) if {
	element_1.clusterScope != null
}

_condition_44(element_1) if {
	not _condition_42(element_1)
}

_condition_44(element_1) if {
	not _condition_43(element_1)
}

_condition_45(element_1) if {
	not element_1.clusterScope == true
	_condition_44(element_1)
}

_condition_46(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_15(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_47(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_45(element_1)
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
	not _condition_46(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_45(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_47(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_unsure_specs(row) if {
	_unsure_referenced_spec(row)
}

_unsure_references(row) if {
	_unsure_specs(row)
}

_is_left_out(images_1, row) if {
	some element_1 in lib.items(data.parameters["argo-pull-secret-unusable"].privateRegistries)
	qualified_1 := _qualified(images_1)
	normalized_1 := _normalized(element_1)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(images_1)
	not _condition_31(images_1, row)
	not _unsure_credentials(row)
	not _condition_41(images_1, row)
	not _unsure_references(row)
}

_fails_4(row) if {
	namespace_1 := lib.namespace(row.object)
	secret_1 := inventory.named("v1", "Secret", namespace_1, row.reference.name)
	secret_1.type in ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]
	credentials_1 := _credentials(row)
	some entry_1 in lib.entries(credentials_1)
	entry_1.key != null
	not _unsure_credentials_2(row)
	some images_1 in _images(row)
	_is_left_out(images_1, row)
}

_condition_48(images_1) if {
	some element_1 in lib.items(data.parameters["argo-pull-secret-unusable"].privateRegistries)
	not _condition_30(element_1, images_1)
}

_condition_49(references_1, _) if {
	lib.opaque(references_1.name)
}

_condition_49(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_condition_49(references_1, row) if {
	not _condition_37(references_1, row)
	_condition_38(references_1, row)
}

_unsure_credentials_4(references_1, _) if {
	lib.opaque(references_1.name)
}

_unsure_credentials_4(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_1, "complete")
}

_unsure_credentials_4(references_1, row) if {
	not _condition_34(references_1, row)
	_condition_35(references_1, row)
}

_unsure_credentials_4(references_1, row) if {
	first_1 := lib.first([[found_1 | namespace_2 := lib.namespace(row.object); secret_1 := inventory.named("v1", "Secret", namespace_2, references_1.name); found_1 := secret_1.stringData[".dockerconfigjson"]], [parsed_1 | namespace_3 := lib.namespace(row.object); secret_2 := inventory.named("v1", "Secret", namespace_3, references_1.name); parsed_1 := embedded.from_base64(secret_2.data[".dockerconfigjson"])]])
	embedded.unreadable_json(first_1)
}

_unsure_credentials_4(references_1, row) if {
	not _condition_36(references_1, row)
	_condition_39(references_1, row)
}

_unsure_credentials_4(references_1, _) if {
	lib.opaque(references_1.name)
}

_unsure_credentials_4(references_1, row) if {
	references_1.name != null
	not _condition_33(references_1, row)
	namespace_4 := lib.namespace(row.object)
	inventory.lacks("v1", "Secret", namespace_4, "complete")
}

_unsure_credentials_4(references_1, row) if {
	not _condition_34(references_1, row)
	_condition_35(references_1, row)
}

_unsure_credentials_4(references_1, row) if {
	not _condition_36(references_1, row)
	_condition_49(references_1, row)
}

_not_is_left_out(images_1, _) if {
	not _condition_48(images_1)
}

_not_is_left_out(images_1, row) if {
	credentials_1 := _credentials(row)
	some entry_1 in lib.entries(credentials_1)
	element_1 := entry_1.key
	qualified_1 := _qualified(images_1)
	normalized_1 := _normalized(element_1)
	_covers(normalized_1, qualified_1)
	not _unsure_qualified(images_1)
	not _unsure_credentials_2(row)
}

_not_is_left_out(images_1, row) if {
	some references_1 in _references(row)
	credentials_2 := _credentials_2(references_1, row)
	some entry_2 in lib.entries(credentials_2)
	element_2 := entry_2.key
	qualified_2 := _qualified(images_1)
	normalized_2 := _normalized(element_2)
	_covers(normalized_2, qualified_2)
	not _unsure_qualified(images_1)
	not _unsure_credentials_4(references_1, row)
}

_condition_50(row) if {
	some images_1 in _images(row)
	not _not_is_left_out(images_1, row)
}

_unsure_templates(row) if {
	_unsure_specs(row)
}

_unsure_templates(row) if {
	_unsure_specs(row)
}

_unsure_templates(row) if {
	_unsure_specs(row)
}

_unsure_images(row) if {
	_unsure_templates(row)
}

_unsure_images(row) if {
	_unsure_templates(row)
}

_unsure_images(row) if {
	_unsure_templates(row)
}

_unsure_images(row) if {
	_unsure_templates(row)
}

_unsure_images(row) if {
	_unsure_templates(row)
}

_passes_3(row) if {
	not _condition_3(row)
	not _condition_4(row)
}

_passes_3(row) if {
	not _condition_5(row)
	not _unsure_credentials(row)
}

_passes_3(row) if {
	not _condition_50(row)
	not _unsure_images(row)
}
