package io.rostrum.export;

/** What a table can be exported as. */
public enum ExportFormat {
    /** Lines as RFC 4180 has them, with a header; null is empty, nested values are JSON. */
    csv,
    /** One JSON object a line, null written out. */
    jsonl,
    /** GraphML (Brandes et al. 2002), for Gephi, igraph, NetworkX, Cytoscape. */
    graphml,
    /** GEXF 1.2, for Gephi. */
    gexf
}
