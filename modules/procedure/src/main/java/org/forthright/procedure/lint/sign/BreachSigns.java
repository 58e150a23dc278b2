package org.forthright.procedure.lint.sign;

import java.util.List;

/**
 * By which words a procedure shows that it is below the law.
 *
 * @param groups each looked for in one sentence
 * @param nowhere said anywhere in the procedure, it takes the breach back
 * @param absent where the procedure says none of it, that is the breach
 */
public record BreachSigns(Breach breach, List<Sign> groups, Sign nowhere, Sign absent) {

    public BreachSigns {
        groups = List.copyOf(groups);
    }
}
