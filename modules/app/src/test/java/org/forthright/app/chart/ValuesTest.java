package org.forthright.app.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forthright.app.chart.Chart.PRODUCTION;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @TempDir
    Path folder;

    private Chart chart;

    @BeforeEach
    void copyTheChart() {
        chart = Chart.copiedInto(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "replicas, many",
        "replicas, 0",
        "replica, 2",
        "baseAddress, http://complaints.example.org",
        "baseAddress, https://complaints.example.org/",
        "database.password, opensesame",
        "database.url, jdbc:postgresql://db/forthright?password=opensesame",
        "image.tag, latest",
        "userId, 0",
        "settings.FORTHRIGHT_SESSION_SECRET, opensesame",
        "settings.PATH, /bin",
        "oidc.existingSecret, Not A Name"
    })
    void refusesAWrongValue(String key, String value) {
        assertThatThrownBy(() -> chart.rendered(PRODUCTION, Map.of(key, value)))
                .hasMessageContaining("values don't meet the specifications of the schema");
    }

    @Test
    void refusesToRenderWithoutTheAnswersOfAnInstallation() {
        assertThatThrownBy(() -> chart.unanswered().call()).hasMessageContaining("is required");
    }

    @Test
    void refusesABudgetThatKeepsEveryNodeFromBeingDrained() {
        assertThatThrownBy(() -> chart.rendered(PRODUCTION, Map.of("disruptionBudget.minAvailable", 3)))
                .hasMessageContaining("must be smaller than replicas");
    }

    @Test
    void refusesTwoSourcesOfTenantFiles() {
        assertThatThrownBy(() -> chart.rendered(PRODUCTION, Map.of("tenantConfig.files.a/b", "text")))
                .hasMessageContaining("not both");
    }
}
