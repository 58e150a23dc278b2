package org.forthright.organisation.step;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.forthright.organisation.Profile;
import org.forthright.organisation.onboarding.Checked;
import org.forthright.organisation.onboarding.Onboarding;
import org.forthright.organisation.onboarding.OrganisationFiles;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.TenantConfig;

/**
 * At the start, enters the organisations that have a folder in tenant-config and are not in the directory yet. Those
 * that are may have been changed on their pages since, so they follow their files only when somebody says so.
 */
@ApplicationScoped
public class ReadProfiles {

    private final TenantConfig config;
    private final Onboarding onboarding;

    @Inject
    ReadProfiles(TenantConfig config, Onboarding onboarding) {
        this.config = config;
        this.onboarding = onboarding;
    }

    void on(@Observes StartupEvent start) {
        onboarding.open(profiles());
    }

    public List<Profile> profiles() {
        Checked checked = onboarding.check(OrganisationFiles.in(config));
        if (!checked.isSound()) {
            throw new BrokenConfiguration(
                    checked.mistakes().stream().map(Mistake::text).collect(Collectors.joining("\n")));
        }
        return checked.profiles();
    }
}
