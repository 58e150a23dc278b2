package org.forthright.app;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.organisation.onboarding.OnboardingCommand;

/** What was asked for on the command line; its answer stands on the terminal and in the exit code. */
public class Command implements QuarkusApplication {

    private final OnboardingCommand onboarding;

    @Inject
    Command(OnboardingCommand onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public int run(String... arguments) {
        return onboarding.run(List.of(arguments), System.out);
    }
}
