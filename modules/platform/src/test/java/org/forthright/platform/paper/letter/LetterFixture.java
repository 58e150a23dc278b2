package org.forthright.platform.paper.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters as they are written: invented people and organisations, believable words. */
final class LetterFixture {

    private static final List<String> LETTERHEAD = List.of(
            "Northmoor Integrated Care Board",
            "Complaints team, Beacon House, 4 Tannery Lane, Northmoor, NM1 4QX",
            "01632 960 000, complaints@northmoor.example");

    private static final List<String> RECIPIENT =
            List.of("Ms Farida Okonjo", "14 Weavers Row", "Calderbrook", "NM7 2TB");

    private LetterFixture() {}

    static Letter acknowledgement() {
        return acknowledgementWith(Map.of());
    }

    static Letter acknowledgementWith(Map<String, String> otherValues) {
        Map<String, String> values = new HashMap<>(Map.of(
                "complainant-name", "Ms Okonjo",
                "reference", "NM-2026-00417",
                "received-on", "15 October 2026",
                "words", "I was sorry to read how your father came home that night.",
                "adjustments", "letters in large print, calls after 2pm",
                "signature", "Ruth Adeyemi\nComplaints manager"));
        values.putAll(otherValues);
        return letter("We have your complaint", """
                # We have your complaint

                Dear ((complainant-name)),

                Thank you for writing to us. Your complaint reached us on ((received-on)). \
                Its reference is **((reference))**.

                ((words))

                ## What you can count on

                - Complaining will not affect your care, now or later.
                - We have noted what makes it easier for you: ((adjustments)).

                ## Help with your complaint

                Northmoor Advocacy helps you free of charge: [northmoor-advocacy.example](https://northmoor-advocacy.example).

                Yours sincerely,

                ((signature))
                """, values, Map.of());
    }

    static Letter finalResponse() {
        return letter(
                "Our answer to your complaint",
                """
                # Our answer to your complaint

                Dear ((complainant-name)),

                Thank you for your complaint, reference **((reference))**, which reached us on 15 October 2026. \
                Thank you also for your patience while we looked into it. This letter is our full answer.

                ((parts))

                Yours sincerely,

                ((signature))

                ---

                ## The Ombudsman

                ((ombudsman))
                """,
                Map.of(
                        "complainant-name", "Ms Okonjo",
                        "reference", "NM-2026-00417",
                        "signature", "Dr Anna Lowe\nChief executive, responsible person for complaints",
                        "ombudsman", """
                                If you are not happy with our answer, you can take your complaint to the Parliamentary \
                                and Health Service Ombudsman. It is independent of us and free to use.

                                0345 015 4033
                                www.ombudsman.org.uk"""),
                Map.of("parts", parts()));
    }

    private static List<Passage> parts() {
        return List.of(
                new Passage.Heading("What you asked us to look at"),
                new Passage.Numbers(List.of(
                        "Your father was sent home at 11pm without a care plan.",
                        "Nobody on the ward told you that he was coming home.",
                        "The district nurse came three days later than promised.")),
                new Passage.Words(
                        "You would like an explanation, an apology, and to know that it will not happen again."),
                new Passage.Heading("How we looked into it"),
                new Passage.Words(
                        "We read the notes of the ward and of the district nurses, and spoke with the nurse in"
                                + " charge that night, the discharge coordinator and the community team leader. We compared what"
                                + " happened with the trust’s discharge policy of March 2025."),
                new Passage.Heading("What we found"),
                new Passage.Words("The ward’s policy says that nobody over 75 is sent home after 8pm unless a carer has"
                        + " been reached by telephone and a written plan goes with them. On 9 October the ward was full"
                        + " and three people were waiting in the emergency department. The nurse in charge tried your"
                        + " number once, at 9.40pm, and left no message.\n\nYour father went home by patient transport"
                        + " at 10.50pm. The plan was printed the next morning and put into his notes. It was never"
                        + " sent to you or to the district nurses. Your complaint on this point is upheld."),
                new Passage.Heading("Our apology"),
                new Passage.Words("I am sorry. Your father should have been safe in bed that night, and you should have"
                        + " known where he was. You had told the ward that you were his only carer, and we did not"
                        + " act on it."),
                new Passage.Heading("What we will do"),
                new Passage.Bullets(List.of(
                        "From 1 December the ward’s computer will not release a discharge after 8pm without the name of"
                                + " the carer who was reached.",
                        "The community team now gets every plan at the moment of discharge.",
                        "The nurse in charge will meet you, if you wish, to hear from you what that night was like.")));
    }

    static Letter letter(
            String title, String markdown, Map<String, String> values, Map<String, List<Passage>> passages) {
        return new Letter(
                title,
                Locale.UK,
                LETTERHEAD,
                LocalDate.of(2026, 10, 20),
                RECIPIENT,
                "NM-2026-00417",
                markdown,
                values,
                passages,
                LetterSize.STANDARD);
    }
}
