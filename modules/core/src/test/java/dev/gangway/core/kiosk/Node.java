package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a union of one type reads: a node may have another within it. */
public record Node(@Nullable Node child, Map<String, RawJson> kept) {

  public static JsonAdapter<Node> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends UnionCodec<Node> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("child");

    Codec() {
      super("kind");
    }

    @Override
    protected @Nullable Node readObject(JsonInput in) throws IOException {
      return tag(in).equals("node") ? readNode(in) : keep(in);
    }

    private Node readNode(JsonInput in) throws IOException {
      Node child = null;
      in.begin();
      while (in.hasNext()) {
        if (in.name(NAMES) == 0) {
          child = in.readField(this);
        } else {
          in.keep();
        }
      }
      return new Node(child, in.end());
    }

    @Override
    protected Node unrecognized(RawJson json) {
      return new Node(null, Map.of("json", json));
    }

    @Override
    protected void write(JsonOutput out, Node value) throws IOException {
      out.begin();
      out.write(NAMES, 0, this, value.child);
      out.writeKept(NAMES, value.kept);
      out.end();
    }
  }
}
