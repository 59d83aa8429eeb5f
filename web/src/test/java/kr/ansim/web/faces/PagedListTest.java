package kr.ansim.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read to know whether there is a next page is not shown, and not told of as seen. */
class PagedListTest {

    private static final class Numbers extends PagedList<Integer> {
        private final List<List<Integer>> seen = new ArrayList<>();

        @Override
        protected List<Integer> find(String wanted, @Nullable UUID last, int limit) {
            return IntStream.range(0, limit).boxed().toList();
        }

        @Override
        protected void seen(List<Integer> rows) {
            seen.add(rows);
        }

        @Override
        protected UUID id(Integer row) {
            return new UUID(0, row);
        }

        @Override
        protected String kept() {
            return "";
        }
    }

    @Test
    void tells_once_of_just_the_rows_that_are_shown() {
        Numbers list = new Numbers();
        assertThat(list.isMore()).isTrue();
        assertThat(list.getRows()).hasSize(25);
        assertThat(list.seen).containsExactly(list.getRows());
        list.again();
        assertThat(list.getNextLink()).endsWith("&after=" + new UUID(0, 24));
        assertThat(list.seen).hasSize(2);
    }
}
