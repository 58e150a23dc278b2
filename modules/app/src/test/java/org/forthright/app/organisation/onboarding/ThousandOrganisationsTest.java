package org.forthright.app.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.onboarding.Applied;
import org.forthright.organisation.onboarding.Onboarding;
import org.forthright.organisation.onboarding.Plan;
import org.forthright.organisation.onboarding.file.Checked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand organisations with four thousand people come onto the platform in one go. */
@House
class ThousandOrganisationsTest {

    private static final int COMMISSIONERS = 50;
    private static final int PROVIDERS = 950;
    private static final Duration BOUND = Duration.ofMinutes(3);

    private final List<String> told = new ArrayList<>();

    @Inject
    Newcomers newcomers;

    @Inject
    Onboarding onboarding;

    @AfterEach
    void forget() {
        newcomers.forget("thousand-%");
        KeycloakResource.startsAfresh();
    }

    @Test
    void areTakenOverInOneGoAndNothingChangesTheSecondTime() {
        Map<String, String> files = files();
        resetPeak();

        Checked checked = timed("checked", () -> newcomers.check(files));
        timed("entered into the database alone, without people", () -> {
            onboarding.open(checked.sound());
            return true;
        });
        Plan plan = timed("compared with what is live", () -> onboarding.plan(checked.sound()));
        Applied applied = timed("taken over at the database and the sign-in service", () -> onboarding.apply(plan));
        told.add("%,d changes, highest use of memory %,d MB".formatted(plan.size(), peak()));

        assertThat(applied.done()).hasSize(COMMISSIONERS + PROVIDERS);
        assertThat(applied.isWhole()).isTrue();
        long writes = newcomers.writesOf(() -> timed("run a second time", () -> newcomers.apply(files)));
        System.out.println("1,000 organisations, 4,000 people: " + String.join("; ", told));
        assertThat(writes).isZero();
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (int number = 0; number < COMMISSIONERS; number++) {
            String code = "thousand-board-" + number;
            files.put(code, file(code, number, "commissioner", commissions(number)));
        }
        for (int number = 0; number < PROVIDERS; number++) {
            String code = "thousand-trust-" + number;
            files.put(code, file(code, COMMISSIONERS + number, "provider", ""));
        }
        return files;
    }

    private static String commissions(int number) {
        StringBuilder lines = new StringBuilder("commissions:\n");
        for (int provider = number; provider < PROVIDERS; provider += COMMISSIONERS) {
            lines.append("  - {provider: thousand-trust-%d, service: Hospital care, from: 2026-04-01}%n"
                    .formatted(provider));
        }
        return lines.toString();
    }

    private static String file(String code, int number, String kind, String commissions) {
        return """
                code: %1$s
                name: Invented organisation %2$d
                shortName: Organisation %2$d
                referencePrefix: %3$s
                odsCode: T%2$d
                kind: %4$s
                complaintsEmail: complaints@organisation-%2$d.example
                phone: 01632 960 000
                openingHours: Monday to Friday, 9am to 5pm
                address: [Complaints team, Organisation %2$d, Invented Street]
                services: [Hospital care]
                people:
                  - {username: wanda.%2$d, name: Wanda Cole, email: wanda.cole@organisation-%2$d.example, roles: [responsible-person]}
                  - {username: farah.%2$d, name: Farah Noon, email: farah.noon@organisation-%2$d.example, roles: [complaints-manager]}
                  - {username: ivo.%2$d, name: Ivo Brandt, email: ivo.brandt@organisation-%2$d.example, roles: [handler, staff]}
                  - {username: otto.%2$d, name: Otto Lind, email: otto.lind@organisation-%2$d.example, roles: [organisation-admin]}
                %5$s""".formatted(code, number, prefix(number), kind, commissions);
    }

    /** Four letters that differ for every number, and from those of the demonstration. */
    private static String prefix(int number) {
        return "Z" + (char) ('A' + number / 676) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    private <T> T timed(String what, Supplier<T> task) {
        long begin = System.nanoTime();
        T result = task.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        told.add("%s in %.1f s".formatted(what, taken.toMillis() / 1000.0));
        assertThat(taken).as(what).isLessThan(BOUND);
        return result;
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
