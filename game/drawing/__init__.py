"""SVG for the window and the reports: portraits of customers, the feeling line, dials and backdrops.

Everything here turns plain values into SVG text (or into points), and knows nothing of windows, files of
scenarios or how a customer feels. What is drawn holds to the part of SVG that SDL renders: shapes, paths,
groups and transforms; no text (except in charts meant for a browser), clipping, masks or filters.
"""
