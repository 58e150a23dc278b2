package org.forthright.organisation.onboarding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Profile;
import org.forthright.organisation.onboarding.Applied.Refused;
import org.forthright.organisation.onboarding.file.Checked;
import org.forthright.organisation.onboarding.file.OrganisationFiles;
import org.forthright.organisation.onboarding.file.Preflight;
import org.forthright.organisation.onboarding.file.Preflight.Known;
import org.forthright.organisation.onboarding.file.ProfileText;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.step.partner.ArrangeFromProfile;
import org.forthright.platform.folder.FolderCheck;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.TenantConfig;

/**
 * Organisations come onto the platform: their files are checked, compared with what is live, taken over, and written
 * back. Whoever calls this runs the platform; no right of an organisation leads here.
 */
@ApplicationScoped
public class Onboarding {

    private final LiveProfiles live;
    private final TakeOver takeOver;
    private final ArrangeFromProfile arrange;
    private final SignIn signIn;
    private final List<FolderCheck> checks;
    private final Clock clock;

    @Inject
    Onboarding(
            LiveProfiles live,
            TakeOver takeOver,
            ArrangeFromProfile arrange,
            SignIn signIn,
            @All List<FolderCheck> checks,
            Clock clock) {
        this.checks = checks;
        this.live = live;
        this.takeOver = takeOver;
        this.arrange = arrange;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Everything that is wrong in the files, among themselves and beside what is on the platform already. */
    public Checked check(OrganisationFiles files) {
        return Preflight.check(files, live.directory());
    }

    /** The same for a whole tenant-config, with what the other rooms read in it. */
    public Checked check(TenantConfig config) {
        Checked organisations = check(OrganisationFiles.in(config));
        List<Mistake> mistakes = new ArrayList<>(organisations.mistakes());
        checks.forEach(check -> mistakes.addAll(check.mistakes(config)));
        return new Checked(organisations.profiles(), mistakes);
    }

    /** What {@link #apply} would change; nothing is done. */
    public Plan plan(List<Profile> files) {
        return new Plan(files.stream().map(this::line).toList());
    }

    private Plan.Line line(Profile file) {
        List<Change> changes = new ArrayList<>(Differences.inOurRows(file, live.of(file.code()), signIn.isManaged()));
        if (signIn.isManaged()) {
            changes.addAll(Differences.atTheSignIn(
                    file, signIn.organisation(file.code()), signIn::person, London.today(clock)));
        }
        return new Plan.Line(file, changes);
    }

    /** Brings what is live to what the files say; what is so already is not touched, and nothing is taken away. */
    public Applied apply(Plan plan) {
        List<Plan.Line> due =
                plan.lines().stream().filter(line -> !line.made().isEmpty()).toList();
        List<Plan.Line> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Plan.Line line : due) {
            try {
                takeOver.takeOver(line);
                done.add(line);
            } catch (Refusal no) {
                refused.add(new Refused(line.profile().code(), no.reason().sentence()));
            }
        }
        done.forEach(line -> arrange.arrange(line.profile()));
        return new Applied(done, refused);
    }

    /** Enters organisations that are not in the directory yet, without people; those that are stay as they are. */
    public void open(List<Profile> files) {
        List<String> known = live.directory().stream().map(Known::code).toList();
        List<Profile> missing =
                files.stream().filter(file -> !known.contains(file.code())).toList();
        missing.forEach(takeOver::open);
        missing.forEach(arrange::arrange);
    }

    /** The codes of everybody on the platform. */
    public List<String> codes() {
        return live.directory().stream().map(Known::code).toList();
    }

    /** The organisation as its file would say it. */
    public Optional<String> export(String code) {
        return live.of(code).map(ProfileText::of);
    }
}
