# METADATA
# title: Seawall
# description: The findings of every enabled failure mode. Generated; do not edit.
package seawall

import data.seawall.lib

findings contains lib.identified("argo-agent-permissions", finding) if {
	data.enabled["argo-agent-permissions"]
	some finding in data.seawall.argo_agent_permissions.findings
}

findings contains lib.identified("argo-container-runtime-socket", finding) if {
	data.enabled["argo-container-runtime-socket"]
	some finding in data.seawall.argo_container_runtime_socket.findings
}

findings contains lib.identified("argo-controller-taskset-status", finding) if {
	data.enabled["argo-controller-taskset-status"]
	some finding in data.seawall.argo_controller_taskset_status.findings
}

findings contains lib.identified("argo-executor-task-results", finding) if {
	data.enabled["argo-executor-task-results"]
	some finding in data.seawall.argo_executor_task_results.findings
}

findings contains lib.identified("argo-misplaced-security-field", finding) if {
	data.enabled["argo-misplaced-security-field"]
	some finding in data.seawall.argo_misplaced_security_field.findings
}

findings contains lib.identified("argo-no-ttl-strategy", finding) if {
	data.enabled["argo-no-ttl-strategy"]
	some finding in data.seawall.argo_no_ttl_strategy.findings
}

findings contains lib.identified("argo-private-image-without-pull-secret", finding) if {
	data.enabled["argo-private-image-without-pull-secret"]
	some finding in data.seawall.argo_private_image_without_pull_secret.findings
}

findings contains lib.identified("argo-privileged-container", finding) if {
	data.enabled["argo-privileged-container"]
	some finding in data.seawall.argo_privileged_container.findings
}

findings contains lib.identified("argo-pull-secret-unusable", finding) if {
	data.enabled["argo-pull-secret-unusable"]
	some finding in data.seawall.argo_pull_secret_unusable.findings
}

findings contains lib.identified("argo-removed-executor", finding) if {
	data.enabled["argo-removed-executor"]
	some finding in data.seawall.argo_removed_executor.findings
}

findings contains lib.identified("argo-shared-service-account", finding) if {
	data.enabled["argo-shared-service-account"]
	some finding in data.seawall.argo_shared_service_account.findings
}

findings contains lib.identified("argo-unknown-config-key", finding) if {
	data.enabled["argo-unknown-config-key"]
	some finding in data.seawall.argo_unknown_config_key.findings
}

findings contains lib.identified("kargo-controller-stage-finalizers", finding) if {
	data.enabled["kargo-controller-stage-finalizers"]
	some finding in data.seawall.kargo_controller_stage_finalizers.findings
}

findings contains lib.identified("kargo-promotion-policy-unknown-stage", finding) if {
	data.enabled["kargo-promotion-policy-unknown-stage"]
	some finding in data.seawall.kargo_promotion_policy_unknown_stage.findings
}
