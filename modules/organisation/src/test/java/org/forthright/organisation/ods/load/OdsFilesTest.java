package org.forthright.organisation.ods.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forthright.organisation.ods.OdsRoles.PublishedFile;
import org.forthright.organisation.ods.load.OdsRow.Succession;
import org.forthright.organisation.ods.load.file.CsvFile;
import org.forthright.organisation.ods.load.file.JsonFile;
import org.forthright.organisation.ods.load.file.XmlFile;
import org.junit.jupiter.api.Test;

/** The published shapes, with invented organisations in them. */
class OdsFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PublishedFile PRACTICES = new PublishedFile("epraccur", List.of("RO177"), "RO76");

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <HSCOrgRefData:OrgRefData xmlns:HSCOrgRefData="http://refdata.hscic.gov.uk/org/v2-0-0">
            <Manifest><PublicationDate value="2026-10-27"/><RecordCount value="%d"/></Manifest>
            <Organisations>%s</Organisations>
            </HSCOrgRefData:OrgRefData>
            """;

    private static final String BOARD = """
            <Organisation orgRecordClass="RC1"><Name>NORTHMOOR ICB</Name>
            <Date><Type value="Legal"/><Start value="2022-07-01"/></Date>
            <Date><Type value="Operational"/><Start value="2016-04-01"/></Date>
            <OrgId root="2.16" assigningAuthorityName="HSCIC" extension="DEMO1"/><Status value="Active"/>
            <GeoLoc><Location><AddrLn1>4 TANNERY LANE</AddrLn1><Town>NORTHMOOR</Town><PostCode>NM1 4QX</PostCode></Location></GeoLoc>
            <Roles>
            <Role id="RO318" uniqueRoleId="2"><Status value="Active"/></Role>
            <Role id="RO262" uniqueRoleId="3"><Status value="Inactive"/></Role>
            <Role id="RO261" uniqueRoleId="1" primaryRole="true"><Status value="Active"/></Role>
            </Roles>
            <Succs><Succ uniqueSuccId="9"><Date><Type value="Legal"/><Start value="2022-07-01"/></Date>
            <Type>Predecessor</Type><Target><OrgId extension="DEMO12"/></Target></Succ></Succs>
            </Organisation>""";

    private static final String BOARD_IN_JSON = """
            {"Organisation": {"Name": "NORTHMOOR ICB", "Status": "Active", "orgRecordClass": "RC1",
              "Date": [{"Type": "Operational", "Start": "2016-04-01"}, {"Type": "Legal", "Start": "2022-07-01"}],
              "OrgId": {"root": "2.16", "assigningAuthorityName": "HSCIC", "extension": "DEMO1"},
              "GeoLoc": {"Location": {"AddrLn1": "4 TANNERY LANE", "Town": "NORTHMOOR", "PostCode": "NM1 4QX"}},
              "Roles": {"Role": [
                {"id": "RO261", "uniqueRoleId": 1, "primaryRole": true, "Status": "Active"},
                {"id": "RO318", "uniqueRoleId": 2, "Status": "Active"},
                {"id": "RO262", "uniqueRoleId": 3, "Status": "Inactive"}]},
              "Succs": {"Succ": [{"uniqueSuccId": 9, "Date": [{"Type": "Legal", "Start": "2022-07-01"}],
                "Type": "Predecessor", "Target": {"OrgId": {"extension": "DEMO12"}}}]}}}
            """;

    private final Problems problems = new Problems();
    private final List<OdsRow> rows = new ArrayList<>();

    @Test
    void readsARecordInXmlWithThePrimaryRoleFirstAndThoseOfThePastLeftOut() {
        assertThat(xml(FRAME.formatted(1, BOARD))).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(rows)
                .containsExactly(new OdsRow(
                        4,
                        "DEMO1",
                        "NORTHMOOR ICB",
                        true,
                        List.of("RO261", "RO318"),
                        LocalDate.of(2016, 4, 1),
                        null,
                        List.of("4 TANNERY LANE", "NORTHMOOR", "NM1 4QX"),
                        List.of(new Succession("DEMO12", "DEMO1", LocalDate.of(2022, 7, 1)))));
        assertThat(problems.any()).isFalse();
    }

    @Test
    void readsTheSameFromJsonAloneInAListOrOneAfterTheOther() throws IOException {
        xml(FRAME.formatted(1, BOARD));
        OdsRow fromXml = rows.getFirst();
        for (String json : List.of(BOARD_IN_JSON, "[" + BOARD_IN_JSON + "]", BOARD_IN_JSON + "\n" + BOARD_IN_JSON)) {
            rows.clear();
            new JsonFile(problems).read(stream(json), rows::add);
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .usingRecursiveComparison()
                    .ignoringFields("line")
                    .isEqualTo(fromXml));
        }
        assertThat(problems.any()).isFalse();
    }

    @Test
    void passesOverStubsThatStandForARecordOfAnotherFile() {
        xml(FRAME.formatted(2, BOARD + "<Organisation refOnly=\"true\"><Name>X</Name></Organisation>"));
        assertThat(rows).hasSize(1);
        assertThat(problems.any()).isFalse();
    }

    @Test
    void takesTheStatusOfThePrimaryRoleWhereTheRecordHasNone() {
        xml(FRAME.formatted(
                1, BOARD.replace("extension=\"DEMO1\"/><Status value=\"Active\"/>", "extension=\"DEMO1\"/>")));
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.active())
                .isTrue());
    }

    @Test
    void namesEverythingThatIsWrongWithItsLine() {
        xml(FRAME.formatted(
                4,
                BOARD + "\n"
                        + BOARD.replace("primaryRole=\"true\"", "").replace("DEMO1\"", "DEMO2\"") + "\n"
                        + BOARD.replace("2016-04-01", "1 April").replace("extension=\"DEMO1\"", "extension=\"\"")));
        assertThat(problems.first())
                .extracting(Problems.Problem::line, Problems.Problem::mistake)
                .containsExactly(
                        tuple(17, OdsMistake.PRIMARY_ROLE_MISSING),
                        tuple(30, OdsMistake.DATE_ODD),
                        tuple(30, OdsMistake.CODE_MISSING),
                        tuple(0, OdsMistake.COUNT_DIFFERS));
        assertThat(rows).hasSize(1);
    }

    @Test
    void saysWhereAFileBreaksOff() {
        xml(FRAME.formatted(1, BOARD).substring(0, 500));
        assertThat(problems.first()).singleElement().satisfies(problem -> {
            assertThat(problem.mistake()).isEqualTo(OdsMistake.BROKEN);
            assertThat(problem.line()).isBetween(4, 8);
        });
    }

    @Test
    void readsNoFileOfTheMachineForWhoeverWroteTheXml() {
        String attack = FRAME.formatted(1, BOARD.replace("NORTHMOOR ICB", "&secret;"))
                .replace(
                        "<HSCOrgRefData:OrgRefData xmlns",
                        "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n<HSCOrgRefData:OrgRefData xmlns");
        xml(attack);
        assertThat(problems.any()).isTrue();
        assertThat(rows).isEmpty();
    }

    @Test
    void readsAFileInCsvWithGpPracticesAmongOthersAndClosedOnes() throws IOException {
        csv("""
                "DEMO10","MILL ROAD SURGERY","Y99","QX9","22 MILL ROAD","","","NORTHMOOR","","NM2 3RD","19881001","","A","B","DEMO1","","","01632960010","","","","0","","","","4",""
                "DEMO15","THE ""OLD"" CLINIC, WEST","Y99","QX9","1 ROW","","","","","NM2 3RE","19900101","20200331","C","B","DEMO1","","","","","","","0","","","","8",""
                """);
        assertThat(problems.any()).isFalse();
        assertThat(rows.getFirst().roles()).containsExactly("RO177", "RO76");
        assertThat(rows.getFirst().address()).containsExactly("22 MILL ROAD", "NORTHMOOR", "NM2 3RD");
        assertThat(rows.getLast().name()).isEqualTo("THE \"OLD\" CLINIC, WEST");
        assertThat(rows.getLast().active()).isFalse();
        assertThat(rows.getLast().roles()).containsExactly("RO177");
    }

    @Test
    void namesTheLinesOfACsvFileThatAreWrong() throws IOException {
        csv("""
                DEMO10,MILL ROAD
                DEMO15,CLINIC,,,,,,,,,20200101,20190101
                demo 16,,,,,,,,,,soon,
                """);
        assertThat(problems.first().stream().map(Problems.Problem::text))
                .containsExactly(
                        "line 1: a row has at least twelve columns",
                        "line 2: it closes before it opens (DEMO15)",
                        "line 3: a date that is none (soon)",
                        "line 3: the code has letters and digits, and nothing else (demo 16)",
                        "line 3: an organisation without a name (demo 16)");
    }

    private LocalDate xml(String text) {
        return new XmlFile(problems).read(stream(text), rows::add);
    }

    private void csv(String text) throws IOException {
        new CsvFile(PRACTICES, problems, TODAY).read(stream(text), rows::add);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
