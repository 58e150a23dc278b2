package org.forthright.organisation.step;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.organisation.Profile;
import org.forthright.organisation.onboarding.Onboarding;
import org.forthright.organisation.onboarding.file.Checked;
import org.forthright.organisation.onboarding.file.OrganisationFiles;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.platform.folder.TenantConfig;

/**
 * At the start, enters the organisations that have a folder in tenant-config and are not in the directory yet. Those
 * that are may have been changed on their pages since, so they follow their files only when somebody says so.
 */
@ApplicationScoped
public class ReadProfiles {

    private final TenantConfig config;
    private final Onboarding onboarding;
    private final boolean atTheStart;

    /**
     * Knows where the files are.
     *
     * @param atTheStart no, where the platform was started for one command that only looks
     */
    @Inject
    ReadProfiles(
            TenantConfig config,
            Onboarding onboarding,
            @ConfigProperty(name = "forthright.onboarding.at-the-start") boolean atTheStart) {
        this.config = config;
        this.onboarding = onboarding;
        this.atTheStart = atTheStart;
    }

    void on(@Observes StartupEvent start) {
        if (atTheStart) {
            onboarding.open(profiles());
        }
    }

    public List<Profile> profiles() {
        Checked checked = onboarding.check(OrganisationFiles.in(config));
        if (!checked.isSound()) {
            throw new BrokenConfiguration(checked.mistakes());
        }
        return checked.profiles();
    }
}
