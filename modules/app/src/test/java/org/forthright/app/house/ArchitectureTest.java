package org.forthright.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the house, checked in the code itself. */
@AnalyzeClasses(packages = "org.forthright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern ROOM = Pattern.compile("org\\.forthright\\.(\\w+)(?:\\.(\\w+))?.*");
    private static final Set<String> CLOSED = Set.of("step", "web", "job");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("org.forthright.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule stepsPagesAndJobsAreEnteredFromTheirOwnRoomAlone =
            classes().should(enterOnlyOpenDoors());

    @ArchTest
    static final ArchRule workRoomsDoNotKnowEachOther = slices().matching(
                    "org.forthright.(intake|investigation|response|outcome|oversight|ombudsman)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule whoAndHowDoNotKnowEachOther = slices().matching("org.forthright.(organisation|procedure)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule namesAreWordsOfTheTrade = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto|Mapper)")
            .as("no class is named after a pattern");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that(describe("are not the clock", type -> !type.getName().equals("org.forthright.platform.time.Clocks")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule theDoorIsTheOnlyWayToATransaction = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.forthright.platform.tenancy",
                    "org.forthright.platform.time",
                    "org.forthright.platform.session",
                    "org.forthright.organisation.door")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(QuarkusTransaction.class, Transactional.class);

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt =
            methods().that(areEndpoints()).should(carryAnAccessRule());

    @ArchTest
    static final ArchRule whatAnswersRequestsHoldsNoState = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beFinal()
            .andShould()
            .notBeAnnotatedWith(Inject.class);

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> carryAnAccessRule() {
        return new ArchCondition<>("carry an access rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean locked = method.isAnnotatedWith(Authenticated.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(Authenticated.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, locked, method.getFullName() + " says who may call it"));
            }
        };
    }

    private static ArchCondition<JavaClass> enterOnlyOpenDoors() {
        return new ArchCondition<>("enter other rooms by their open doors") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isClosedTo(origin, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    private static boolean isClosedTo(JavaClass origin, JavaClass target) {
        Matcher from = ROOM.matcher(origin.getPackageName());
        Matcher to = ROOM.matcher(target.getPackageName());
        return from.matches()
                && to.matches()
                && to.group(2) != null
                && CLOSED.contains(to.group(2))
                && !from.group(1).equals(to.group(1));
    }
}
