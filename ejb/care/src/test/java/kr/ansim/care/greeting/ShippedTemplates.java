package kr.ansim.care.greeting;

import java.util.List;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.SensitiveWord;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;

/** What a new desk begins with, as the migrations make it. */
final class ShippedTemplates {

    private static final Wired WIRED = new Wired().with(Statements.class, Tables.make("care"));

    static final List<GreetingTemplate> ALL = WIRED.get(TemplateRows.class).all();
    static final Unspoken UNSPOKEN = new Unspoken(WIRED.get(Statements.class)
            .list(
                    "SELECT word, kind FROM care_sensitive_word",
                    row -> new SensitiveWord(row.string("word"), SensitiveWord.Kind.valueOf(row.string("kind")))));

    private ShippedTemplates() {}

    static List<GreetingTemplate> in(String language) {
        return ALL.stream().filter(one -> one.language().equals(language)).toList();
    }
}
