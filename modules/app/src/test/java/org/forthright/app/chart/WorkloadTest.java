package org.forthright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthright.app.chart.Chart.PRODUCTION;
import static org.forthright.app.chart.Chart.QUICKSTART;
import static org.forthright.app.chart.Manifest.only;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform and its migration: both as small a target as a pod can be. */
class WorkloadTest {

    private static final Set<String> SECRETS = Set.of(
            "FORTHRIGHT_DATABASE_USER",
            "FORTHRIGHT_DATABASE_PASSWORD",
            "FORTHRIGHT_DATABASE_OWNER",
            "FORTHRIGHT_DATABASE_OWNER_PASSWORD",
            "FORTHRIGHT_OIDC_SECRET",
            "FORTHRIGHT_SESSION_SECRET",
            "FORTHRIGHT_SIGN_IN_ADMIN_SECRET",
            "QUARKUS_MAILER_USERNAME",
            "QUARKUS_MAILER_PASSWORD");

    @TempDir
    Path folder;

    private Chart chart;

    @BeforeEach
    void copyTheChart() {
        chart = Chart.copiedInto(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void runsNothingAsRoot(String valuesFile) {
        for (Manifest pod : pods(valuesFile)) {
            assertThat(pod.map("securityContext"))
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("runAsUser", 10001)
                    .containsEntry("seccompProfile", Map.of("type", "RuntimeDefault"));
            assertThat(pod.content()).containsEntry("automountServiceAccountToken", false);
            assertThat(pod.list("initContainers")).isEmpty();
            assertThat(pod.list("containers")).singleElement().satisfies(container -> assertThat(
                            container.map("securityContext"))
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false)
                    .containsEntry("capabilities", Map.of("drop", List.of("ALL"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void boundsTheMemoryAndWritesOnlyToTemporaryStorage(String valuesFile) {
        for (Manifest pod : pods(valuesFile)) {
            Manifest container = container(pod);
            assertThat(container.map("resources", "limits")).containsKey("memory");
            assertThat(container.list("volumeMounts"))
                    .filteredOn(mount -> !Boolean.TRUE.equals(mount.content().get("readOnly")))
                    .extracting(mount -> mount.content().get("mountPath"))
                    .containsExactly("/tmp");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void takesEverySecretByReference(String valuesFile) {
        List<Manifest> manifests = chart.rendered(valuesFile);
        assertThat(manifests).noneMatch(manifest -> manifest.is("Secret"));
        assertThat(only(manifests, "ConfigMap", "forthright").map("data"))
                .doesNotContainKeys(SECRETS.toArray(String[]::new));
        for (Manifest pod : pods(valuesFile)) {
            assertThat(container(pod).list("env"))
                    .filteredOn(variable -> SECRETS.contains(variable.content().get("name")))
                    .isNotEmpty()
                    .allSatisfy(variable -> {
                        assertThat(variable.content()).doesNotContainKey("value");
                        assertThat(variable.map("valueFrom", "secretKeyRef")).containsOnlyKeys("name", "key");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void showsTheOwnerOfTheDatabaseToTheMigrationAlone(String valuesFile) {
        List<Manifest> manifests = chart.rendered(valuesFile);
        assertThat(variables(only(manifests, "Deployment", "forthright").pod()))
                .noneMatch(name -> name.startsWith("FORTHRIGHT_DATABASE_OWNER"));
        Manifest migration = only(manifests, "Job", "forthright-migration");
        assertThat(variables(migration.pod()))
                .contains("FORTHRIGHT_DATABASE_OWNER", "FORTHRIGHT_DATABASE_OWNER_PASSWORD");
        assertThat(migration.map("metadata", "annotations")).containsEntry("hook", "pre-install,pre-upgrade");
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void asksTheManagementPortHowThePlatformIs(String valuesFile) {
        Manifest platform = container(
                only(chart.rendered(valuesFile), "Deployment", "forthright").pod());
        assertThat(platform.list("ports")).contains(new Manifest(Map.of("name", "management", "containerPort", 9000)));
        assertThat(platform.map("startupProbe", "httpGet")).containsEntry("path", "/q/health/started");
        assertThat(platform.map("livenessProbe", "httpGet")).containsEntry("path", "/q/health/live");
        assertThat(platform.map("readinessProbe", "httpGet")).containsEntry("path", "/q/health/ready");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(platform.map(probe, "httpGet")).containsEntry("port", "management");
        }
    }

    private List<Manifest> pods(String valuesFile) {
        List<Manifest> manifests = chart.rendered(valuesFile);
        return List.of(
                only(manifests, "Deployment", "forthright").pod(),
                only(manifests, "Job", "forthright-migration").pod());
    }

    private static Manifest container(Manifest pod) {
        return pod.list("containers").getFirst();
    }

    private static List<String> variables(Manifest pod) {
        return container(pod).list("env").stream()
                .map(variable -> (String) variable.content().get("name"))
                .toList();
    }
}
