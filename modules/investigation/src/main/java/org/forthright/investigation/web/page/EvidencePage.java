package org.forthright.investigation.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/**
 * What speaks to each point, by whose view it is, so that gaps stand out; and the form that fills them.
 *
 * @param columns whose view it is
 * @param filed the papers that are in the file already
 * @param othersInWords with whom a paper can be shared; empty where nobody else takes part
 */
public record EvidencePage(
        CaseHeader header,
        List<String> columns,
        List<Row> rows,
        boolean canAdd,
        List<Option> points,
        List<Option> filed,
        List<Option> sources,
        String othersInWords,
        Cite cite) {

    public EvidencePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        points = List.copyOf(points);
        filed = List.copyOf(filed);
        sources = List.copyOf(sources);
    }

    /** One point, and a cell for each column. */
    public record Row(int number, String summary, String href, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The papers of one kind on one point; none is a gap. */
    public record Cell(String column, List<PaperLink> papers) {

        public Cell {
            papers = List.copyOf(papers);
        }

        public boolean isGap() {
            return papers.isEmpty();
        }
    }

    /** A paper and what it says to the point. */
    public record PaperLink(String name, String href, String says) {}

    public String action() {
        return header.address() + "/evidence";
    }

    public String sharing() {
        return "Share it with " + othersInWords;
    }

    public boolean isJoint() {
        return !othersInWords.isEmpty();
    }
}
