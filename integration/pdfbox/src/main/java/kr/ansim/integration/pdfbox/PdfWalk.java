package kr.ansim.integration.pdfbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.partner.port.PageProblem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Goes through every object of a PDF, also those that no page leads to, and looks for what a paper has no need of. */
final class PdfWalk {

    private static final int MOST_OBJECTS = 300_000;
    private static final long MOST_UNPACKED = 256L << 20;

    /** By what an action, an annotation or a piece of a document says that it is. */
    private static final Map<String, PageProblem> KINDS = Map.ofEntries(
            Map.entry("JavaScript", PageProblem.SCRIPT),
            Map.entry("Launch", PageProblem.LAUNCH),
            Map.entry("ImportData", PageProblem.LAUNCH),
            Map.entry("SubmitForm", PageProblem.LAUNCH),
            Map.entry("Rendition", PageProblem.LAUNCH),
            Map.entry("RichMedia", PageProblem.LAUNCH),
            Map.entry("RichMediaExecute", PageProblem.LAUNCH),
            Map.entry("GoToE", PageProblem.ATTACHMENT),
            Map.entry("EmbeddedFile", PageProblem.ATTACHMENT),
            Map.entry("FileAttachment", PageProblem.ATTACHMENT));

    /** By what a piece holds. Forms of XFA are programs of their own. */
    private static final Map<String, PageProblem> KEYS =
            Map.of("JS", PageProblem.SCRIPT, "XFA", PageProblem.SCRIPT, "EF", PageProblem.ATTACHMENT);

    private static final Set<String> PACKED = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private final long mostPixels;
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long unpacked;

    PdfWalk(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    void through(COSDocument document) throws IOException, Unfit {
        add(document.getTrailer());
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new Unfit(PageProblem.TOO_HEAVY);
        }
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            add(object == null ? null : object.getObject());
            emptied();
        }
    }

    private void emptied() throws IOException, Unfit {
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSStream stream) {
                look(stream);
            }
            if (next instanceof COSDictionary dictionary) {
                look(dictionary);
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i));
                }
            }
        }
    }

    /** What is only referred to has its own turn. */
    private void add(@Nullable COSBase found) throws Unfit {
        if ((found instanceof COSDictionary || found instanceof COSArray) && seen.add(found)) {
            open.push(found);
            if (seen.size() > 4 * MOST_OBJECTS) {
                throw new Unfit(PageProblem.TOO_HEAVY);
            }
        }
    }

    private void look(COSDictionary dictionary) throws Unfit {
        for (COSName kind : List.of(COSName.S, COSName.TYPE, COSName.SUBTYPE)) {
            if (dictionary.getDictionaryObject(kind) instanceof COSName name) {
                refuse(KINDS.get(name.getName()));
            }
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            refuse(KEYS.get(entry.getKey().getName()));
            add(entry.getValue());
        }
    }

    private static void refuse(@Nullable PageProblem problem) throws Unfit {
        if (problem != null) {
            throw new Unfit(problem);
        }
    }

    private void look(COSStream stream) throws IOException, Unfit {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels > mostPixels) {
                throw new Unfit(PageProblem.TOO_MANY_PIXELS);
            }
        } else if (isPacked(stream.getFilters())) {
            try (InputStream content = stream.createInputStream()) {
                unpacked += content.transferTo(java.io.OutputStream.nullOutputStream());
            }
            if (unpacked > MOST_UNPACKED) {
                throw new Unfit(PageProblem.TOO_HEAVY);
            }
        }
    }

    /** Nobody packs twice but to make little of very much. */
    private static boolean isPacked(@Nullable COSBase filters) throws Unfit {
        List<COSBase> all = new ArrayList<>();
        if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (filters != null) {
            all.add(filters);
        }
        long packed = all.stream()
                .filter(one -> one instanceof COSName name && PACKED.contains(name.getName()))
                .count();
        if (packed > 1) {
            throw new Unfit(PageProblem.TOO_HEAVY);
        }
        return packed == 1;
    }
}
