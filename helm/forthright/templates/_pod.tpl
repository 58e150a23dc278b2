{{/* What the pods of the platform and of the migration have in common. */}}

{{- define "forthright.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .Values.userId }}
runAsGroup: {{ .Values.groupId }}
fsGroup: {{ .Values.groupId }}
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "forthright.containerSecurity" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "forthright.javaOptions" -}}
- name: JAVA_TOOL_OPTIONS
  value: -XX:MaxRAMPercentage={{ .Values.heapPercentage }} -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir=/tmp
{{- end -}}

{{/* One variable taken from a secret: list of name, secret, key, value that names the secret. */}}
{{- define "forthright.secretVariable" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ required (printf "%s is required: the name of an existing secret." (index . 3)) (index . 1) }}
      key: {{ index . 2 }}
{{- end -}}
