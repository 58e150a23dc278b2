package org.forthright.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.worklist.Errand;
import org.forthright.complaint.worklist.Errands;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;

/** A provider that let its day pass: to be asked about it, by whoever forwarded the complaint. */
@ApplicationScoped
public class ProviderErrands implements Errands {

    private static final String ACKNOWLEDGEMENT = "Ask %s for its acknowledgement, due %s";
    private static final String ANSWER = "Ask %s for its answer, due %s";
    private static final int AT_MOST = 2000;

    private final Forwarded forwarded;
    private final Clock clock;

    @Inject
    ProviderErrands(Forwarded forwarded, Clock clock) {
        this.forwarded = forwarded;
        this.clock = clock;
    }

    @Override
    public List<Errand> open() {
        LocalDate today = London.today(clock);
        return forwarded.list(Watch.LATE, null, 0, AT_MOST).stream()
                .filter(watched -> watched.stage().isOpen())
                .flatMap(watched -> late(watched, today))
                .toList();
    }

    /** Those on one complaint. */
    public List<Errand> of(Participation participation) {
        return participation.stage() == Stage.WITH_PROVIDER
                ? open().stream()
                        .filter(errand -> errand.complaintId().equals(participation.complaintId()))
                        .toList()
                : List.of();
    }

    private static Stream<Errand> late(Watched watched, LocalDate today) {
        LocalDate answerBy = watched.respondBy();
        Stream<Errand> answer = answerBy != null && !watched.isAnswered() && watched.isAnsweredLate(today)
                ? Stream.of(errand(watched, ANSWER, answerBy))
                : Stream.empty();
        Stream<Errand> acknowledgement = watched.acknowledgedOn() == null && watched.isAcknowledgedLate(today)
                ? Stream.of(errand(watched, ACKNOWLEDGEMENT, watched.acknowledgeBy()))
                : Stream.empty();
        return Stream.concat(answer, acknowledgement);
    }

    private static Errand errand(Watched watched, String words, LocalDate day) {
        return new Errand(
                watched.complaintId(),
                words.formatted(watched.provider(), DateWords.day(day)),
                "",
                Stage.WITH_PROVIDER.paragraph(),
                day,
                "");
    }
}
