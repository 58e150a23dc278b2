package org.forthright.procedure.web.own;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.check.Checks;
import org.forthright.procedure.check.Consequence;
import org.forthright.procedure.check.Remark;
import org.forthright.procedure.content.Content;
import org.forthright.procedure.difference.Difference;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.reading.PublishedProcedures;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.web.own.page.CheckPage;
import org.forthright.procedure.web.own.page.CheckPage.Beside;
import org.forthright.procedure.web.own.page.CheckPage.RemarkLine;
import org.forthright.procedure.web.own.page.CheckPage.Standing;
import org.forthright.procedure.web.own.page.VersionHead;

/** Shows what is left to do before a version can be in force, and what it changes against the one before. */
@ApplicationScoped
class CheckViews {

    private final VersionViews views;
    private final ProcedureVersions versions;
    private final ProcedureAccess access;
    private final PublishedProcedures published;
    private final Procedures procedures;
    private final Checks checks;
    private final List<Consequence> consequences;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    CheckViews(
            VersionViews views,
            ProcedureVersions versions,
            ProcedureAccess access,
            PublishedProcedures published,
            Procedures procedures,
            Checks checks,
            @All List<Consequence> consequences,
            CurrentActor current,
            Clock clock) {
        this.views = views;
        this.versions = versions;
        this.access = access;
        this.published = published;
        this.procedures = procedures;
        this.checks = checks;
        this.consequences = List.copyOf(consequences);
        this.current = current;
        this.clock = clock;
    }

    CheckPage page(ProcedureVersion version) {
        VersionHead head = views.head(version);
        LocalDate from = version.inForceOn().orElse(London.today(clock));
        List<Remark> remarks = checks.of(version, from);
        Procedure before = before(version);
        return new CheckPage(
                head,
                lines(head, version.content(), remarks, Remark::grave),
                lines(head, version.content(), remarks, remark -> !remark.grave()),
                beside(version),
                before.code().equals(current.actor().organisationCode()) ? "version " + before.version() : "the model",
                Difference.between(
                        published.as(before),
                        published.as(checks.proposal(version, from).own())),
                standing(version));
    }

    /** The newest version that is published, or else the model that it started from. */
    private Procedure before(ProcedureVersion version) {
        Optional<String> newest = versions.publishedBy(version.organisationId()).stream()
                .filter(publication -> publication.number() < version.number())
                .map(Publication::label)
                .findFirst();
        return procedures.version(newest.orElse(version.model()));
    }

    private List<Beside> beside(ProcedureVersion version) {
        return consequences.stream()
                .filter(consequence -> consequence.isShownFor(version))
                .map(consequence -> new Beside(
                        consequence.title(),
                        "/" + current.actor().organisationCode() + "/" + consequence.path(version),
                        consequence.hint()))
                .toList();
    }

    private Standing standing(ProcedureVersion version) {
        return new Standing(
                version.note(),
                version.submission()
                        .map(handed ->
                                "%s, %s".formatted(handed.byName(), DateWords.moment(handed.at(), London.today(clock))))
                        .orElse(""),
                version.state() == VersionState.DRAFT,
                version.state() == VersionState.SUBMITTED,
                access.canApprove(version),
                version.version());
    }

    private static List<RemarkLine> lines(
            VersionHead head, Content content, List<Remark> remarks, Predicate<Remark> which) {
        return remarks.stream()
                .filter(which)
                .map(remark -> new RemarkLine(
                        place(remark),
                        href(head, content, remark),
                        remark.sentence(),
                        remark.remedy(),
                        remark.found(),
                        remark.law()))
                .toList();
    }

    private static String place(Remark remark) {
        return switch (remark.place().kind()) {
            case PARAGRAPH -> "Paragraph " + remark.place().name();
            case SLOT -> "Words to fill in";
            case SETTING -> "Settings";
            case DIRECTORY -> "Your organisation";
            case WHOLE -> "The whole version";
        };
    }

    private static String href(VersionHead head, Content content, Remark remark) {
        String name = remark.place().name();
        return switch (remark.place().kind()) {
            case PARAGRAPH -> head.base() + "/paragraphs/" + key(content, name);
            case SLOT -> head.base() + "/slots/" + name;
            case SETTING -> head.base() + "/settings#" + name;
            case DIRECTORY -> head.versions().replaceFirst("/procedure$", "");
            case WHOLE -> head.base();
        };
    }

    /** A paragraph that is not there leads to the page of the whole. */
    private static String key(Content content, String number) {
        return content.find(number).map(worded -> worded.paragraph().key()).orElse("");
    }
}
