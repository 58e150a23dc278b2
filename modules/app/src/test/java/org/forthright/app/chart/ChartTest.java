package org.forthright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthright.app.chart.Chart.PRODUCTION;
import static org.forthright.app.chart.Chart.QUICKSTART;
import static org.forthright.app.chart.Manifest.only;

import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    @TempDir
    Path folder;

    private Chart chart;

    @BeforeEach
    void copyTheChart() {
        chart = Chart.copiedInto(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void passesTheLinter(String valuesFile) throws IOException {
        LintResult result = chart.lintedWith(valuesFile);
        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {QUICKSTART, PRODUCTION})
    void deniesTheNetworkFirst(String valuesFile) {
        List<Manifest> manifests = chart.rendered(valuesFile);
        Manifest deny = only(manifests, "NetworkPolicy", "forthright-deny");
        assertThat(deny.map("spec"))
                .containsEntry("policyTypes", List.of("Ingress", "Egress"))
                .doesNotContainKeys("ingress", "egress");
        assertThat(deny.map("spec", "podSelector", "matchLabels")).doesNotContainKey("app.kubernetes.io/component");
    }

    @Test
    void opensOnlyThePortsThatAreNeeded() {
        List<Manifest> manifests = chart.rendered(PRODUCTION);
        Manifest platform = only(manifests, "NetworkPolicy", "forthright");
        assertThat(ports(platform, "ingress")).containsExactly(8080, 9000);
        assertThat(ports(platform, "egress")).containsExactly(53, 53, 5432, 443, 587);
        Manifest migration = only(manifests, "NetworkPolicy", "forthright-migration");
        assertThat(ports(migration, "ingress")).isEmpty();
        assertThat(ports(migration, "egress")).containsExactly(53, 53, 5432);
    }

    @Test
    void survivesTheLossOfANodeInProduction() {
        List<Manifest> manifests = chart.rendered(PRODUCTION);
        assertThat(only(manifests, "PodDisruptionBudget", "forthright").map("spec"))
                .containsEntry("minAvailable", 2);
        Manifest deployment = only(manifests, "Deployment", "forthright");
        assertThat(deployment.map("spec")).containsEntry("replicas", 3);
        assertThat(deployment.pod().list("topologySpreadConstraints"))
                .extracting(constraint -> constraint.content().get("topologyKey"))
                .contains("kubernetes.io/hostname");
    }

    @Test
    void servesTheHostOfTheBaseAddress() {
        Manifest ingress = only(chart.rendered(PRODUCTION), "Ingress", "forthright");
        assertThat(new Manifest(ingress.map("spec")).list("rules"))
                .extracting(rule -> rule.content().get("host"))
                .containsExactly("complaints.example.org");
    }

    @Test
    void mountsTheFilesOfATenantIntoFolders() {
        List<Manifest> manifests = chart.rendered(
                QUICKSTART, Map.of("tenantConfig.files.northmoor-icb/organisation\\.yaml", "code: northmoor-icb"));
        assertThat(only(manifests, "ConfigMap", "forthright-tenant-config").map("data"))
                .containsEntry("northmoor-icb__organisation.yaml", "code: northmoor-icb");
        assertThat(only(manifests, "Deployment", "forthright").pod().list("volumes"))
                .filteredOn(volume -> volume.content().get("name").equals("tenant-config"))
                .singleElement()
                .satisfies(volume -> assertThat(volume.map("configMap"))
                        .containsEntry(
                                "items",
                                List.of(Map.of(
                                        "key", "northmoor-icb__organisation.yaml",
                                        "path", "northmoor-icb/organisation.yaml"))));
    }

    private static List<Object> ports(Manifest policy, String direction) {
        return new Manifest(policy.map("spec"))
                .list(direction).stream()
                        .flatMap(rule -> rule.list("ports").stream())
                        .map(port -> port.content().get("port"))
                        .toList();
    }
}
