package org.forthright.procedure.reading;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what is wrong with a PDF, as the tests of the platform do. */
final class Veracity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Veracity() {}

    /** The rules of PDF/A-2a and PDF/UA-1 that the PDF breaks: none, if it keeps its promise. */
    static Set<String> brokenRules(byte[] pdf) throws Exception {
        Set<String> broken = new TreeSet<>();
        for (PDFAFlavour flavour : Set.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        broken.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                    }
                }
            }
        }
        return broken;
    }
}
