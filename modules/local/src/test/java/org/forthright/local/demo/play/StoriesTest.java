package org.forthright.local.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthright.complaint.Channel;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.local.demo.DemoOrganisation;
import org.forthright.local.demo.play.writing.Papers;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.Cue;
import org.forthright.local.demo.story.Scene;
import org.forthright.local.demo.story.Story;
import org.forthright.local.demo.story.StoryBook;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.forthright.local.demo.story.step.ConsentStep;
import org.forthright.local.demo.story.step.InvestigationStep;
import org.forthright.local.demo.story.step.OutcomeStep;
import org.forthright.local.demo.story.step.ResponseStep;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.response.Dispatch;
import org.junit.jupiter.api.Test;

/** The stories as they are shipped, read as the platform reads them; the platform itself plays them when it starts. */
class StoriesTest {

    private static final Path TENANT_CONFIG = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .map(folder -> folder.resolve("tenant-config"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private final StoryBook book = new StoryBook(new TenantConfig(TENANT_CONFIG));
    private final List<Story> stories = book.stories();
    private final List<DemoOrganisation> organisations = DemoOrganisation.allIn(TENANT_CONFIG);

    @Test
    void everyStoryBeginsWithItsReceipt() {
        assertThat(stories).hasSize(63).allSatisfy(story -> assertThat(
                        story.story().getFirst().step())
                .as(story.key())
                .isInstanceOf(ComplaintStep.Receive.class));
    }

    @Test
    void itIsClearForWhomEverybodyActs() {
        assertThat(stories).allSatisfy(story -> assertThat(story.story())
                .map(Scene::cue)
                .filteredOn(cue -> !cue.isByPerson())
                .allSatisfy(cue -> assertThat(employers(cue))
                        .as(story.key() + ": " + cue.by())
                        .hasSize(1)));
        assertThat(book.standIns().delegations()).isNotEmpty();
    }

    @Test
    void pointsAreAgreedBeforeTheyAreSpokenOf() {
        stories.forEach(story -> {
            Set<String> agreed = new HashSet<>();
            for (Scene scene : story.story()) {
                if (scene.step() instanceof ComplaintStep.AgreePoint point) {
                    agreed.add(point.key());
                }
                assertThat(agreed).as(story.key()).containsAll(pointsOf(scene));
            }
        });
    }

    @Test
    void promisesAreKeptAfterTheyWereMade() {
        stories.forEach(story -> {
            Set<OutcomeStep.Promise> made = new HashSet<>();
            for (Scene scene : story.scenes()) {
                if (scene.step() instanceof OutcomeStep.Promise promise) {
                    made.add(promise);
                } else if (scene.step() instanceof OutcomeStep.Keep keep) {
                    assertThat(made).as(story.key()).contains(keep.promise());
                }
            }
        });
    }

    @Test
    void everyCodeIsKnown() {
        stories.forEach(story -> {
            Codes.constant(Channel.class, story.channel());
            story.story().stream().map(Scene::step).forEach(step -> {
                switch (step) {
                    case ComplaintStep.Acknowledge acknowledge -> Ways.way(acknowledge.how());
                    case ConsentStep consent -> check(consent);
                    case InvestigationStep.AddEvidence evidence -> Papers.sourceClass(evidence.kind());
                    case InvestigationStep.Find find -> Codes.constant(FindingOutcome.class, find.finding());
                    case ResponseStep.Send send -> Codes.constant(Dispatch.How.class, send.how());
                    default -> assertThat(step).isNotNull();
                }
            });
        });
    }

    private static void check(ConsentStep step) {
        Ways.way(step.how());
        if (!step.purpose().isEmpty()) {
            Codes.constant(ConsentPurpose.class, step.purpose());
        }
        if (step instanceof ConsentStep.Answer answer && !answer.answer().equals("withdrawn")) {
            Codes.constant(ConsentAnswer.class, answer.answer());
        }
    }

    private static List<String> pointsOf(Scene scene) {
        return switch (scene.step()) {
            case InvestigationStep.AddEvidence evidence -> evidence.points();
            case InvestigationStep.Find find -> List.of(find.point());
            default -> List.of();
        };
    }

    private List<DemoOrganisation> employers(Cue cue) {
        Predicate<DemoOrganisation> named = organisation ->
                cue.organisation().isEmpty() || cue.organisation().equals(organisation.code());
        return organisations.stream()
                .filter(named)
                .filter(organisation -> organisation.people().stream()
                        .anyMatch(person -> person.username().equals(cue.by())))
                .toList();
    }
}
