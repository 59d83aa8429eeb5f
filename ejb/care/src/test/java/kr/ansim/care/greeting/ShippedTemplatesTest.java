package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTemplatesTest {

    @Test
    void all_would_be_taken_from_a_supervisor() {
        ShippedTemplates.ALL.forEach(one -> assertThatCode(() -> DraftCheck.require(
                        new GreetingDraft(one.fact(), one.language(), one.words(), one.mood()),
                        ShippedTemplates.UNSPOKEN))
                .as(one.words())
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void say_each_fact_in_each_language(String language) {
        assertThat(ShippedTemplates.in(language))
                .extracting(one -> one.fact())
                .containsExactlyInAnyOrder(GreetingFact.values());
    }
}
