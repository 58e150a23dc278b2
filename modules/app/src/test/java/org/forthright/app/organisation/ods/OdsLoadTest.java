package org.forthright.app.organisation.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.ods.OdsCheck;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.ods.OdsRecord;
import org.forthright.organisation.ods.load.LoadOds;
import org.forthright.organisation.ods.load.OdsLoader.Result;
import org.forthright.organisation.ods.load.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the national directory: taken over whole or not at all, and the second time without a change. */
@House
class OdsLoadTest {

    private static final int MANY = 50_000;

    /** Less than the size of the file that is read with it. */
    private static final String MEMORY = "32m";

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    OdsDirectory ods;

    @TempDir
    Path folder;

    @Test
    void theSameFileASecondTimeChangesNothing() throws Exception {
        directory.load(Directory.DEMO);
        assertThat(directory.load(Directory.DEMO)).isEqualTo(new Result(11, 0, 0, 0));
    }

    @Test
    void aClosedCodeLeadsThroughAllThatLieBetweenToThoseWhoStandToday() throws Exception {
        directory.load(Directory.DEMO);
        assertThat(ask(() -> ods.successors("DEMO13")))
                .extracting(OdsRecord::code)
                .containsExactly("DEMO1");
        assertThat(ask(() -> ods.check("DEMO6", OrganisationKind.PRIVATE_PROVIDER)))
                .isInstanceOfSatisfying(OdsCheck.Closed.class, closed -> {
                    assertThat(closed.record().closedOn()).hasToString("2026-03-31");
                    assertThat(closed.successors()).extracting(OdsRecord::code).containsExactly("DEMO8");
                });
    }

    @Test
    void anIntegratedCareBoardIsKnownByItsOtherRole() throws Exception {
        directory.load(Directory.DEMO);
        assertThat(ask(() -> ods.check("DEMO1", OrganisationKind.COMMISSIONER)))
                .isInstanceOfSatisfying(OdsCheck.Sound.class, sound -> {
                    assertThat(sound.record().primaryRole()).isEqualTo("RO261");
                    assertThat(sound.record().roles()).containsExactly("RO261", "RO318");
                });
        assertThat(ask(() -> ods.check("DEMO1", OrganisationKind.GP_PRACTICE)))
                .isInstanceOf(OdsCheck.AnotherKind.class);
        assertThat(ask(() -> ods.check("DEMO10", OrganisationKind.GP_PRACTICE))).isInstanceOf(OdsCheck.Sound.class);
        assertThat(ask(() -> ods.check("DEMO99", OrganisationKind.PROVIDER))).isInstanceOf(OdsCheck.Unknown.class);
    }

    @Test
    void findsByTheBeginningsOfWordsWhateverIsTyped() throws Exception {
        directory.load(Directory.DEMO);
        assertThat(ask(() -> ods.search("mil roa", 9)))
                .extracting(OdsRecord::code)
                .containsExactly("DEMO10");
        assertThat(ask(() -> ods.search("demo10", 9)))
                .extracting(OdsRecord::code)
                .containsExactly("DEMO10");
        assertThat(ask(() -> ods.search("' | & ! :* ((", 9))).isEmpty();
    }

    @Test
    void nothingOfAFileIsTakenOverInWhichAnythingIsWrongAndAllOfItIsNamed() throws Exception {
        directory.load(Directory.DEMO);
        String demo = Files.readString(Directory.DEMO);
        Path wrong = write(
                "wrong.xml",
                demo.replace("MILL ROAD SURGERY", "MILL ROAD HOUSE")
                        .replace("extension=\"DEMO11\"", "extension=\"DEMO10\"")
                        .replace("value=\"1994-04-01\"", "value=\"1994-04-31\""));
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> directory.load(wrong));
        assertThat(refused.lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).matches("line \\d+: a date that is none \\(DEMO3, 1994-04-31\\)"))
                .anySatisfy(line -> assertThat(line).matches("line \\d+: the code is there twice \\(DEMO10\\)"));
        assertThat(ask(() -> ods.find("DEMO10")).orElseThrow().name()).isEqualTo("MILL ROAD SURGERY");
    }

    @Test
    void aFileThatIsCutOffOrOlderOrNoneAtAllIsRefused() throws Exception {
        directory.load(Directory.DEMO);
        String demo = Files.readString(Directory.DEMO);
        assertRefused(write("cut.xml", demo.substring(0, demo.length() / 2)), "breaks off");
        assertRefused(write("few.xml", demo.replace("RecordCount value=\"12\"", "RecordCount value=\"13\"")), "13, 12");
        assertRefused(write("old.xml", demo.replace("2026-10-27", "2026-09-28")), "published before");
        assertRefused(write("letter.txt", "Dear colleague"), "not a file of the directory");
        assertRefused(write("empty.xml", ""), "not a file of the directory");
        assertRefused(write("other.json", "{\"Organisations\": []}"), "not a file of the directory");
    }

    @Test
    void aFileInCsvTakesNothingAwayThatTheWholeDirectoryKnows() throws Exception {
        directory.load(Directory.DEMO);
        Path practices = write("epraccur.csv", """
                "DEMO12","NORTHMOOR CCG","","","4 TANNERY LANE","","","NORTHMOOR","","NM1 4QX","20130401","20220630","C","","","","","","","","","","","","","8",""
                "DEMO16","BECK LANE SURGERY","","","1 BECK LANE","","","NORTHMOOR","","NM2 1AA","19900401","","A","","","","","","","","","","","","","4",""
                """);
        assertThat(directory.load(practices)).isEqualTo(new Result(2, 1, 1, 0));
        assertThat(ask(() -> ods.find("DEMO12")).orElseThrow().roles()).containsExactly("RO98");
        assertThat(ask(() -> ods.successors("DEMO12")))
                .extracting(OdsRecord::code)
                .containsExactly("DEMO1");
        assertThat(ask(() -> ods.check("DEMO16", OrganisationKind.GP_PRACTICE))).isInstanceOf(OdsCheck.Sound.class);
        assertThat(directory.load(practices)).isEqualTo(new Result(2, 0, 0, 0));
    }

    @Test
    void fiftyThousandRecordsAreReadWithLessMemoryThanTheyFill() throws Exception {
        Path big = folder.resolve("big.xml");
        try (Writer out = Files.newBufferedWriter(big)) {
            out.write("<OrgRefData><Manifest><RecordCount value=\"" + MANY + "\"/></Manifest><Organisations>\n");
            for (int i = 0; i < MANY; i++) {
                out.write(practice(i));
            }
            out.write("</Organisations></OrgRefData>");
        }
        String first = command(big);
        String second = command(big);
        System.out.printf("%d MB with %s of memory%n%s%s%n", Files.size(big) / 1_000_000, MEMORY, first, second);
        assertThat(Files.size(big)).isGreaterThan(50_000_000);
        assertThat(first).contains("50000 records: 50000 new");
        assertThat(second).contains("50000 records: 0 new, 0 changed, 50000 unchanged; 0 successions changed");
        assertThat(ask(() -> ods.search("practice 49999", 9))).hasSize(1);
    }

    /** As long as a real one. */
    private static String practice(int number) {
        String code = "BIG%05d".formatted(number);
        String past =
                "<Role id=\"RO72\" uniqueRoleId=\"%d\"><Date><Type value=\"Operational\"/><Start value=\"1990-04-01\"/><End value=\"1999-03-31\"/></Date><Status value=\"Inactive\"/></Role>"
                        .formatted(number);
        String rel =
                "<Rel id=\"RE4\" uniqueRelId=\"%d\"><Date><Type value=\"Operational\"/><Start value=\"2013-04-01\"/></Date><Status value=\"Active\"/><Target><OrgId root=\"2.16.840.1.113883.2.1.3.2.4.18.48\" assigningAuthorityName=\"HSCIC\" extension=\"DEMO1\"/></Target></Rel>"
                        .formatted(number);
        return """
                <Organisation orgRecordClass="RC1"><Name>PRACTICE %d</Name><Date><Type value="Operational"/><Start value="1974-04-01"/></Date><OrgId root="2.16.840.1.113883.2.1.3.2.4.18.48" assigningAuthorityName="HSCIC" extension="%s"/><Status value="Active"/><GeoLoc><Location><AddrLn1>%d HIGH STREET</AddrLn1><Town>NORTHMOOR</Town><PostCode>NM1 1AA</PostCode><Country>ENGLAND</Country></Location></GeoLoc><Roles><Role id="RO177" uniqueRoleId="%d" primaryRole="true"><Date><Type value="Operational"/><Start value="1974-04-01"/></Date><Status value="Active"/></Role><Role id="RO76" uniqueRoleId="%d"><Status value="Active"/></Role>%s</Roles><Rels>%s</Rels></Organisation>
                """.formatted(number, code, number, number, number, past, rel);
    }

    /** As an operator calls it: a process of its own. */
    private String command(Path file) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoadOds.class.getName(),
                file.toString()));
        ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().putAll(directory.settings());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        return said;
    }

    private void assertRefused(Path file, String words) {
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> directory.load(file));
        assertThat(refused.lines()).anySatisfy(line -> assertThat(line).contains(words));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private <T> T ask(Supplier<T> question) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", question);
    }
}
