package org.forthright.app.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.onboarding.OnboardingCommand;
import org.forthright.organisation.signin.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the platform sees on a terminal. */
@House
class OnboardingCommandTest {

    private static final String FILE = """
            code: stainmoor-trust
            name: Stainmoor Hospital Trust
            shortName: Stainmoor Hospital
            referencePrefix: SM
            odsCode: RS9
            kind: provider
            complaintsEmail: complaints@stainmoor.example
            phone: 01632 960 800
            openingHours: "Monday to Friday, 9am to 5pm"
            address:
              - Stainmoor Hospital
            services:
              - Emergency department
            people:
              - username: ivo.brandt
                name: Ivo Brandt
                email: ivo.brandt@stainmoor.example
                roles:
                  - responsible-person
                  - complaints-manager
                from: 2026-11-23
            """;

    @TempDir
    Path folder;

    @Inject
    OnboardingCommand command;

    @Inject
    Newcomers newcomers;

    @Inject
    SignIn signIn;

    @BeforeEach
    void aTenantConfigWithOneOrganisation() throws IOException {
        copy(Path.of("..", "..", "tenant-config", "default"), folder.resolve("default"));
        write(FILE);
    }

    @AfterEach
    void forget() {
        newcomers.forget("stainmoor%");
        KeycloakResource.startsAfresh();
    }

    @Test
    void checksPlansAppliesAndWritesBack() throws IOException {
        says(0, "Nothing is wrong. Organisations in the files: 1\n", "check", folder);
        says(0, """
                stainmoor-trust
                  + The organisation is opened: Stainmoor Hospital Trust -> Provider
                  + Person is admitted: Ivo Brandt -> Responsible person, Complaints manager
                  + Organisation at the sign-in: stainmoor-trust -> Stainmoor Hospital Trust
                  + Account is made: ivo.brandt -> Ivo Brandt, ivo.brandt@stainmoor.example
                  + Roles at the sign-in: ivo.brandt -> Responsible person, Complaints manager
                Changes (+): 5. Lines with a full stop are told only.
                """, "plan", folder);
        says(0, """
                stainmoor-trust: changes made: 5
                Organisations changed: 1, refused: 0.
                """, "apply", folder);
        says(0, "Nothing had to be changed.\n", "apply", folder);

        Path exported = folder.resolve("exported");
        says(0, "Organisations written into " + exported + ": 1\n", "export", exported, "--only", "stainmoor-trust");
        assertThat(exported.resolve("stainmoor-trust/organisation.yaml")).hasContent(FILE);
    }

    @Test
    void tellsEveryMistakeAndDoesNothing() throws IOException {
        write(FILE.replace("kind: provider", "kind: council").replace("  - complaints-manager\n", "  - boss\n"));

        String file = folder.resolve("stainmoor-trust/organisation.yaml").toString();
        says(1, """
                %1$s, line 6: there is no kind council
                %1$s, line 14: nobody is complaints-manager (SI 2009/309 reg. 4(1)(b))
                %1$s, line 18: there is no role boss
                Mistakes: 3. Nothing was changed.
                """.formatted(file), "apply", folder);
        assertThat(signIn.organisation("stainmoor-trust")).isEmpty();
    }

    @Test
    void tellsWhichOrganisationStayedAsItWas() {
        signIn.ensurePerson("somebody.else", "Somebody Else", "ivo.brandt@stainmoor.example");

        says(1, """
                stainmoor-trust: NOT changed. Somebody else signs in with this email address. Everybody needs an address of their own.
                Organisations changed: 0, refused: 1.
                """, "apply", folder);
    }

    @Test
    void saysSoWhenTheSignInServiceIsSilent() {
        KeycloakResource.fallsSilent();
        try {
            says(
                    1,
                    "The sign-in service does not answer, so nothing was saved. Try again in a few minutes.\n",
                    "plan",
                    folder);
        } finally {
            KeycloakResource.answersAgain();
        }
    }

    @Test
    void looksAtChosenOrganisationsAlone() {
        says(0, "Nothing would change.\n", "plan", folder, "--only", "somebody-else");
    }

    @Test
    void explainsItself() {
        assertThat(said(2, "destroy")).startsWith("Organisations come onto the platform from tenant-config.");
        assertThat(said(2, "export")).contains("export FOLDER");
        assertThat(said(2, "plan", folder, "--only")).contains("--only may be repeated");
        assertThat(said(1, "check", folder.resolve("nowhere"))).contains("there is no folder default in it");
    }

    private void says(int code, String words, Object... typed) {
        assertThat(said(code, typed)).isEqualTo(words);
    }

    private String said(int code, Object... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = List.of(typed).stream().map(Object::toString).toList();
        int came = command.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(came).as(said).isEqualTo(code);
        return said;
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("stainmoor-trust"));
        Files.writeString(folder.resolve("stainmoor-trust/organisation.yaml"), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
